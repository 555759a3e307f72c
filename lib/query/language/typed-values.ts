import { ANYTHING, type Expression, leavesOf } from "../../engine/port/expression.ts";
import type { Reader } from "../../engine/port/reader.ts";
import { FACET_LIMIT, type ValueName } from "../../engine/port/results.ts";
import { labelWords } from "../../engine/words/words.ts";
import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import { FACET_VALUES } from "../../facets/facet-values.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import type { ValueReading } from "../article/value-reading.ts";

/** Finds the values that the fields of a query mean. */
export interface TypedValues {
  /** The value for a typed one; what nothing has stays as it is and finds nothing. */
  readonly meaningOf: (facet: FacetKey, typed: string) => string;
  readonly readings: readonly ValueReading[];
  /** The typed ones that nothing has. */
  readonly unread: readonly ValueName[];
}

/**
 * Pages of values that are searched for labels with the words: for one typed value, since more values with a word that
 * begins so are rare, and for all of a query. What is left is looked for exactly and no further.
 */
const PAGES = { each: 4, all: 8 };

/** What each value typed in a query means: one that it names exactly, else by another name, as of a country, else the likeliest. */
export async function typedValues(engine: Reader, text: Expression): Promise<TypedValues> {
  const typed = new Map<string, ValueName>();
  for (const leaf of leavesOf(text))
    if (leaf.kind === "value") typed.set(keyOf(leaf.facet, leaf.value), { facet: leaf.facet, name: leaf.value });
  const asked = [...typed.values()];
  const names = asked.map(asCode);
  const exacts = asked.length === 0 ? [] : await engine.valuesNamed([...names, ...names.map(turned)]);
  const values = new Map<string, string>();
  const readings: ValueReading[] = [];
  const unread: ValueName[] = [];
  const likeliestOf = likeliestIn(engine);
  for (const [at, { facet, name }] of asked.entries()) {
    const exact = exacts[at] ?? exacts[asked.length + at] ?? null;
    const meant = exact === null ? await meantBy(facet, name, likeliestOf) : null;
    values.set(keyOf(facet, name), exact ?? meant?.value ?? asCode({ facet, name }).name);
    if (exact === null && meant === null) unread.push({ facet, name });
    // Its own name is no other reading, where no article has it.
    if (meant && labelWords(meant.label) !== labelWords(name) && meant.value !== name) readings.push(meant);
  }
  return { meaningOf: (facet, value) => values.get(keyOf(facet, value)) ?? value, readings, unread };
}

/** A name with the family's first, as catalogues write it (`Reagan, Ronald`), in the order of speech; any other as it is. */
function turned({ facet, name }: ValueName): ValueName {
  return { facet, name: name.replace(/^([^,]+), ([^,]+)$/, "$2 $1") };
}

/** A name as its facet writes its values. */
export function asCode({ facet, name }: ValueName): ValueName {
  return { facet, name: FACET_VALUES[facet].asCode?.(name) ?? name };
}

type Likeliest = (facet: FacetKey, typed: string) => Promise<FacetValue | null>;

async function meantBy(facet: FacetKey, typed: string, likeliestOf: Likeliest): Promise<ValueReading | null> {
  const named = FACET_VALUES[facet].byOtherName?.(typed) ?? null;
  if (named !== null) return { facet, typed, ...named, by: "name" };
  const likeliest = await likeliestOf(facet, typed);
  return likeliest && { facet, typed, value: likeliest.value, label: likeliest.label, by: "words" };
}

/** Finds the most frequent value of the archive whose label holds some words in a row. */
function likeliestIn(engine: Reader): Likeliest {
  const everything = queryOf(EVERYTHING, ANYTHING);
  let asked = 0;
  return async (facet, typed) => {
    const wanted = ` ${labelWords(typed)} `;
    if (wanted.trim() === "") return null;
    for (let page = 0; page < PAGES.each && asked < PAGES.all; page++) {
      asked++;
      const { values } = await engine.facetValues(everything, facet, { beginning: typed, skip: page * FACET_LIMIT });
      const found = values.find(({ label }) => ` ${labelWords(label)} `.includes(wanted));
      if (found || values.length < FACET_LIMIT) return found ?? null;
    }
    return null;
  };
}

function keyOf(facet: FacetKey, value: string): string {
  return `${facet} ${value}`;
}
