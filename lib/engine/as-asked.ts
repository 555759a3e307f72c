import type { Asking, Reader } from "./port/reader.ts";

/** What an engine on a server answers with a client that each call can give up. */
type Answers = Omit<Reader, "matching" | "listsNamed" | "health" | "close">;

/** Answers each call by what reads for whoever asks it. */
export function asAsked(readAs: (asking?: Asking) => Answers): Answers {
  return {
    search: (query, asking) => readAs(asking).search(query),
    count: (queries, asking) => readAs(asking).count(queries),
    facetValues: (query, facet, range, asking) => readAs(asking).facetValues(query, facet, range),
    suggest: (beginning, asking) => readAs(asking).suggest(beginning),
    valuesNamed: (asked, asking) => readAs(asking).valuesNamed(asked),
    get: (id, asking) => readAs(asking).get(id),
    copiesOf: (id, asking) => readAs(asking).copiesOf(id),
    versionsOf: (id, asking) => readAs(asking).versionsOf(id),
    related: (id, asking) => readAs(asking).related(id),
    moreLike: (id, asking) => readAs(asking).moreLike(id),
    wordsWith: (text, asking) => readAs(asking).wordsWith(text),
  };
}
