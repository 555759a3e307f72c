import type { Article } from "../../article/article.ts";
import type { Reader } from "../../engine/port/reader.ts";
import { FACET_VALUES, type ReadValue } from "../../facets/facet-values.ts";
import { openPeople } from "../../facets/open-people.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { type Correctable, isCorrectable } from "./choices.ts";
import type { Sent } from "./sent.ts";

/** What a form is about: an article, a value of it, or a value of the archive as a whole. */
export interface Subject {
  readonly article: Article | null;
  readonly of: SubjectValue | null;
}

export interface SubjectValue {
  readonly facet: Correctable;
  readonly value: ReadValue;
  /** A name in the article that is no value, since nobody knows whose it is. */
  readonly open?: true;
}

/** Finds what a form is about; null where there is nothing of the kind. A value that an article has not is the article's lack. */
export async function subjectOf(
  engine: Reader,
  article: Article | null,
  { facet, value, open }: Pick<Sent, "facet" | "value" | "open">,
): Promise<Subject | null> {
  if (facet === null || value === null || !isCorrectable(facet)) return article && { article, of: null };
  if (open && article && facet === "people") {
    const name = openPeople(article).find((each) => each.value === value);
    return { article, of: name ? { facet, value: name, open } : null };
  }
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
