import type { OpenSearchConfig } from "../../config.ts";
import type { ChosenEngine } from "../port/chosen-engine.ts";
import { openClient } from "./client.ts";
import { openOpenSearchHome } from "./home.ts";
import { aliases } from "./names.ts";
import { openOpenSearch } from "./opensearch.ts";
import { makeSiteUser } from "./site-user.ts";

/** OpenSearch as the settings set it up. */
export function opensearchAt({ urls, index, user }: OpenSearchConfig): ChosenEngine {
  return {
    place: `"${index}" at ${urls.join(" ")}`,
    openReader: (archive) =>
      openOpenSearch(openClient({ urls, user }), { names: aliases(index), archive, onRejected: () => {} }),
    openHome: (archive, secrets, onRejected) =>
      openOpenSearchHome(openClient({ urls, user: secrets.opensearch }), index, onRejected, archive.redirects),
    searchKey: (secrets) => makeSiteUser(openClient({ urls, user: secrets.opensearch }), index, user),
  };
}
