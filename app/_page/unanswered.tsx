import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Trouble as Kind } from "../../lib/query/trouble.ts";
import { Trouble } from "../_components/trouble.tsx";
import { RETRY_AFTER } from "../retry-after.ts";
import type { Page } from "./page.ts";

/** The page where the engine gave no answer; `again` is the address to ask once more. */
export function unanswered(trouble: Kind, again: string, messages: Messages, title: string | null = null): Page {
  return {
    title,
    indexed: false,
    status: 503,
    retryAfter: RETRY_AFTER[trouble],
    main: <Trouble trouble={trouble} again={again} messages={messages} />,
  };
}
