import type { Reader } from "../engine/port/reader.ts";
import type { FacetKey } from "../facets/facet-names.ts";
import { valueLink } from "./address/links.ts";

/** A suggestion as `GET /api/v1/suggest` gives it: what it is, what is read, where it leads, and how many articles. */
export interface SuggestionLink {
  readonly kind: FacetKey | "headline";
  readonly label: string;
  readonly url: string;
  readonly count: number | null;
}

/** Longer beginnings are no beginnings. */
const MOST = 100;

/** What a beginning may stand for, each with its link. */
export async function suggestions(engine: Reader, beginning: string): Promise<SuggestionLink[]> {
  const found = await engine.suggest(beginning.slice(0, MOST));
  return found.map((one) =>
    one.kind === "headline"
      ? { kind: one.kind, label: one.label, url: `/article/${one.value}`, count: null }
      : { kind: one.kind, label: one.label, url: valueLink(one.kind, one.value), count: one.count },
  );
}
