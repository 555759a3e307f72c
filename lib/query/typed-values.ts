import { FACET_LIMIT, type SearchEngine } from "../engine/engine.ts";
import { ANYTHING, type Expression, mapLeaves } from "../engine/expression.ts";
import { foldedWords } from "../engine/words.ts";
import { countryByName } from "../facets/countries/country-by-name.ts";
import { countryLabel } from "../facets/countries/country-label.ts";
import { FACETS, type FacetKey, type FacetValue } from "../facets/facets.ts";
import { EVERYTHING, queryOf } from "./request.ts";

/** A typed value that names no value exactly, and the value that was searched instead. */
export interface ValueReading extends FacetValue {
  readonly facet: FacetKey;
  readonly typed: string;
  /** Another name of the country, or the most frequent of the values whose label holds the words. */
  readonly by: "name" | "words";
}

/** Finds the values that the fields of a query mean. */
export interface TypedValues {
  /** The value for a typed one; what nothing has stays as it is and finds nothing. */
  readonly meaningOf: (facet: FacetKey, typed: string) => string;
  readonly readings: readonly ValueReading[];
}

/** More than these are looked for exactly and no further: each costs a search. */
const READ = 8;

/** Pages of values that are searched for a label with the words; so many values with a word that begins so are rare. */
const PAGES = 4;

/** What each value typed in a query means: one that it names exactly, else a country's other name, else the likeliest. */
export async function typedValues(engine: SearchEngine, text: Expression): Promise<TypedValues> {
  const typed = new Map<string, { facet: FacetKey; value: string }>();
  mapLeaves(text, (leaf) => {
    if (leaf.kind === "value") typed.set(keyOf(leaf.facet, leaf.value), leaf);
    return ANYTHING;
  });
  const asked = [...typed.values()];
  const exacts = await Promise.all(asked.map(({ facet, value }) => engine.valueOf(facet, value)));
  const values = new Map<string, string>();
  const readings: ValueReading[] = [];
  let read = 0;
  for (const [at, { facet, value }] of asked.entries()) {
    const exact = exacts[at] ?? null;
    const meant = exact === null && read++ < READ ? await meantBy(engine, facet, value) : null;
    values.set(keyOf(facet, value), exact ?? meant?.value ?? value);
    // Its own name is no other reading, where no article has it.
    if (meant && foldedWords(meant.label) !== foldedWords(value) && meant.value !== value) readings.push(meant);
  }
  return { meaningOf: (facet, value) => values.get(keyOf(facet, value)) ?? value, readings };
}

/** A reading in a sentence. */
export function readingInWords({ facet, typed, label, by }: ValueReading): string {
  const { param } = FACETS.find(({ key }) => key === facet)!;
  const why = by === "words" ? ", the most frequent value whose name holds it" : "";
  return `“${param}:${typed}” is read as ${label}${why}.`;
}

async function meantBy(engine: SearchEngine, facet: FacetKey, typed: string): Promise<ValueReading | null> {
  const code = facet === "countries" ? countryByName(typed) : null;
  if (code !== null) return { facet, typed, value: code, label: countryLabel(code), by: "name" };
  const likeliest = await likeliestOf(engine, facet, typed);
  return likeliest && { facet, typed, value: likeliest.value, label: likeliest.label, by: "words" };
}

/** The most frequent value of the archive whose label holds the words in a row. */
async function likeliestOf(engine: SearchEngine, facet: FacetKey, typed: string): Promise<FacetValue | null> {
  const wanted = ` ${foldedWords(typed)} `;
  if (wanted.trim() === "") return null;
  const everything = queryOf(EVERYTHING, ANYTHING);
  for (let page = 0; page < PAGES; page++) {
    const { values } = await engine.facetValues(everything, facet, { beginning: typed, skip: page * FACET_LIMIT });
    const found = values.find(({ label }) => ` ${foldedWords(label)} `.includes(wanted));
    if (found || values.length < FACET_LIMIT) return found ?? null;
  }
  return null;
}

function keyOf(facet: FacetKey, value: string): string {
  return `${facet} ${value}`;
}
