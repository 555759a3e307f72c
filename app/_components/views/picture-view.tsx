import type { SearchRequest } from "../../../lib/query/address/request.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import type { Picture } from "../../../lib/query/views/picture.ts";
import { NetworkView } from "./network-view.tsx";
import { TimelineView } from "./timeline-view.tsx";
import { WorldMapView } from "./world-map-view.tsx";

interface Props {
  readonly picture: Picture;
  readonly request: SearchRequest;
  readonly total: number;
  readonly messages: Messages;
}

/** A picture of what was found, and its numbers. */
export function PictureView({ picture, request, total, messages }: Props) {
  switch (picture.kind) {
    case "map":
      return <WorldMapView map={picture} request={request} messages={messages} />;
    case "network":
      return <NetworkView network={picture} messages={messages} />;
    case "timeline":
      return <TimelineView timeline={picture} request={request} total={total} messages={messages} />;
  }
}
