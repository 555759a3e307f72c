import type { Article } from "../../article/article.ts";
import type { Reader } from "../../engine/port/reader.ts";
import { FACET_VALUES, type ReadValue } from "../../facets/facet-values.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { type Correctable, isCorrectable } from "./choices.ts";

/** What a form is about: an article, a value of it, or a value of the archive as a whole. */
export interface Subject {
  readonly article: Article | null;
  readonly of: { readonly facet: Correctable; readonly value: ReadValue } | null;
}

interface Named {
  readonly facet: string | null;
  readonly value: string | null;
}

/** Finds what a form is about; null where there is nothing of the kind. A value that an article has not is the article's lack. */
export async function subjectOf(
  engine: Reader,
  article: Article | null,
  { facet, value }: Named,
): Promise<Subject | null> {
  if (facet === null || value === null || !isCorrectable(facet)) return article && { article, of: null };
  const found = article ? (valueIn(article, facet, value) ?? null) : await valueKnown(engine, facet, value);
  if (found !== null) return { article, of: { facet, value: found } };
  return article && { article, of: null };
}

function valueIn(article: Article, facet: Correctable, value: string): ReadValue | undefined {
  return FACET_VALUES[facet].read(article).find((each) => each.value === value);
}

async function valueKnown(engine: Reader, facet: Correctable, value: string): Promise<ReadValue | null> {
  const query = queryOf({ ...EVERYTHING, copies: true });
  const filters = { ...query.filters, [facet]: { include: [value], exclude: [], all: false } };
  const { values } = await engine.facetValues({ ...query, filters }, facet, { beginning: "", skip: 0 });
  const found = values.find((each) => each.value === value && each.count > 0);
  return found ? { value, label: found.label, mentions: [] } : null;
}
