import { searchedText } from "../../article/text/searched-text.ts";
import { valuesOf } from "../../facets/facet-values.ts";
import type { Exported } from "./exported.ts";

/** What is said of an article in an export: a line of JSONL as it stands, and the columns of a table. */
export function exportRow({ kept, hit, cited, note }: Exported, text: boolean) {
  const { article, copies, corrected } = kept;
  const { publishedAt } = article;
  const about = new Set(valuesOf(article, "countries", { about: true }).map(({ value }) => value));
  return {
    id: article.id,
    permalink: cited.archive_location,
    url: article.url,
    date: publishedAt && {
      value: publishedAt.value,
      precision: publishedAt.precision,
      source: publishedAt.source,
      suspicious: publishedAt.suspicious ?? null,
    },
    headline: { text: article.headline.text, derived: article.headline.derived },
    outlet: hit.outlet && { value: hit.outlet.value, label: hit.outlet.label },
    authors: article.authors,
    people: hit.people.map(({ value, label }) => ({ value, label })),
    countries: hit.countries.map(({ value, label }) => ({ value, label, about: about.has(value) })),
    language: article.language,
    collection: article.collection,
    copies,
    /** What people have corrected: of what is cited, or of its people, countries and other values. */
    corrected: corrected ? (cited.custom?.corrected ?? ["values"]) : [],
    ...(note === undefined ? {} : { note }),
    snippet: hit.snippet.map((segment) => segment.text).join(""),
    ...(text ? { text: searchedText(article) } : {}),
    contentHash: article.contentHash,
  };
}

export type ExportRow = ReturnType<typeof exportRow>;

/** A column of a table: its name, and what a row has there. */
type Column = readonly [name: string, of: (row: ExportRow) => string | number];

const list = (values: readonly string[]): string => values.join("; ");
const yes = (is: boolean | undefined): string => (is ? "yes" : "");

const COLUMNS: readonly Column[] = [
  ["id", ({ id }) => id],
  ["permalink", ({ permalink }) => permalink],
  ["url", ({ url }) => url ?? ""],
  ["date", ({ date }) => date?.value ?? ""],
  ["date_precision", ({ date }) => date?.precision ?? ""],
  ["date_source", ({ date }) => date?.source ?? ""],
  ["date_doubted", ({ date }) => date?.suspicious ?? ""],
  ["headline", ({ headline }) => headline.text],
  ["headline_derived", ({ headline }) => yes(headline.derived)],
  ["outlet", ({ outlet }) => outlet?.label ?? ""],
  ["authors", ({ authors }) => list(authors)],
  ["people", ({ people }) => list(people.map(({ label }) => label))],
  ["countries_about", ({ countries }) => list(countries.filter(({ about }) => about).map(({ label }) => label))],
  ["countries_mentioned", ({ countries }) => list(countries.filter(({ about }) => !about).map(({ label }) => label))],
  ["language", ({ language }) => language ?? ""],
  ["collection", ({ collection }) => collection],
  ["copies", ({ copies }) => copies],
  ["corrected", ({ corrected }) => list(corrected)],
  ["snippet", ({ snippet }) => snippet],
];

const NOTE: Column = ["note", ({ note }) => note ?? ""];
const TEXT: Column = ["text", (row) => row.text ?? ""];

/** The columns of a table of an export: with the full texts or without, with notes where its first article has a place for one. */
export function columnsOf(text: boolean, first: Exported | null): readonly Column[] {
  return [...COLUMNS, ...(first?.note === undefined ? [] : [NOTE]), ...(text ? [TEXT] : [])];
}
