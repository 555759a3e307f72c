import type { OperationId } from "../api/operation.ts";
import { rich } from "./rich.ts";

/** What is said of the API, in English. */
export const apiWords = {
  title: "The archive for programs",
  intro:
    "What the pages of this archive say, for programs. It is asked by GET, needs no key, and changes nothing; a parameter that is empty is as one that is not there, and one that is not known is refused, never left out. Each answer that cannot be given as it was asked is a problem document (RFC 9457) that names what is wrong. New keys may come to an answer; those that are there stay.",
  document: <N>(openApi: N) => rich<N>`All of it is described, for programs too, by ${openApi} (OpenAPI 3.1).`,
  contents: "What can be asked",
  parameters: "Parameters",
  parameter: "Parameter",
  meaning: "Meaning",
  ofSearch: "All parameters of a search.",
  answer: "The answer",
  file: "A file of this type:",
  operations: {
    search: "Finds articles",
    count: "Says how many articles a search finds",
    suggest: "Says what the end of a query that is being typed may stand for",
    facets: "Lists the facets",
    facetValues: "Lists the values of a facet within a search",
    articles: "Gives several articles",
    article: "Gives an article with what is named in it, and where; with its copies and versions",
    cite: "Gives an article's citation",
    person: "Says what the archive has of a person",
    country: "Says what the archive has of a country",
    outlet: "Says what the archive has of an outlet",
    corrections: "Lists what people have corrected",
    correction: "Gives one correction",
    export: "Gives all that a search finds, as a file",
    receipt: "Says how an export is made, with the hash of its body",
    feed: "Gives what came last of a search",
    health: "Says whether the archive can answer, and from what",
  } satisfies Record<OperationId, string>,
};
