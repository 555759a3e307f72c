import { FEED_FORMATS } from "../feeds/formats.ts";
import { element, xmlDocument } from "../feeds/xml.ts";
import type { Messages } from "../messages/messages.ts";

/** The media type of such a description. */
export const OPENSEARCH_TYPE = "application/opensearchdescription+xml";

/** Where it stands on a site. */
export const OPENSEARCH_PATH = "/opensearch.xml";

/** How this archive is searched, for browsers and catalogues that add it to theirs (OpenSearch 1.1). */
export function openSearch(site: string, { site: words }: Messages): string {
  const url = (type: string, template: string, rel: string | null = null) =>
    element("Url", null, { type, rel, template: site + template });
  return xmlDocument(
    element(
      "OpenSearchDescription",
      [
        element("ShortName", words.name),
        element("Description", words.description),
        element("InputEncoding", "UTF-8"),
        element("Image", `${site}/icon.svg`, { type: "image/svg+xml" }),
        url("text/html", "/search?q={searchTerms}&page={startPage?}"),
        ...FEED_FORMATS.map(({ key, type }) => url(type, `/feed/${key}?q={searchTerms}`)),
        url(OPENSEARCH_TYPE, OPENSEARCH_PATH, "self"),
      ],
      { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
    ),
  );
}
