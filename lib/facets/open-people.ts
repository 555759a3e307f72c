import type { Article } from "../article/article.ts";
import { person, type ReadValue } from "./facet-values.ts";

/** The people of an article who are no values, since it is not known who they are, while some of the archive may be meant. */
export const openPeople = ({ facets }: Article): readonly ReadValue[] =>
  facets.people.filter(({ hidden, candidates }) => hidden && candidates !== undefined).map(person);
