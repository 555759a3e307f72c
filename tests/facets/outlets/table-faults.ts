import { parse } from "tldts";
import { COUNTRY_WORDS } from "../../../lib/facets/outlets/cite/country-words.ts";
import { foldName } from "../../../lib/facets/outlets/fold-name.ts";
import { slug } from "../../../lib/facets/outlets/slug.ts";

const HEADER = ["country", "id", "name", "other names", "domains", "rank", "kind"];
const KINDS = new Set(["agency", "paper", "magazine", "broadcaster", "site", "platform"]);
const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly country: string;
  readonly id: string;
  readonly forms: readonly string[];
  readonly domains: readonly string[];
  readonly rank: string;
  readonly kind: string;
}

/** A name as it is looked up: `The`, case, accents, hyphens and marks of caution apart. */
export const keyOf = (form: string): string =>
  form
    .replace(/[?!@~]$/, "")
    .replace(/^the\s+/i, "")
    .split(/[\s-]+/)
    .map(foldName)
    .join(" ");

/** What is wrong in a table of outlets, each with file and line and what to do. */
export function tableFaults(file: string, text: string): string[] {
  const faults: string[] = [];
  const say = (line: number, what: string) => faults.push(`${file}:${line}: ${what}`);
  const [header = "", ...lines] = text.replace(/\n$/, "").split("\n");
  if (header !== HEADER.join("\t")) say(1, `the columns are ${HEADER.join(", ")}, with a tab between`);
  const rows = lines.flatMap((line, i) => rowOf(line, i + 2, say) ?? []);
  for (const row of rows) checkRow(row, say);
  checkOnce(rows, say);
  checkOrder(rows, say);
  checkNamesakes(rows, say);
  return faults;
}

type Say = (line: number, what: string) => void;

function rowOf(text: string, line: number, say: Say): Row | null {
  const cells = text.split("\t");
  const [country = "", id = "", name = "", others = "", domains = "", rank = "", kind = ""] = cells;
  if (cells.length === HEADER.length) {
    const forms = [name, ...(others ? others.split("; ") : [])];
    return { line, cells, country, id, forms, domains: domains ? domains.split(" ") : [], rank, kind };
  }
  say(line, `has ${cells.length} cells, expected ${HEADER.length}: an empty one still has its tab`);
  return null;
}

function checkRow({ line, cells, country, id, forms, domains, rank, kind }: Row, say: Say): void {
  for (const cell of cells) if (cell !== cell.trim()) say(line, `"${cell}" has a space too many`);
  if (!/^[A-Z]{2}$/.test(country) || REGIONS.of(country) === undefined) say(line, `"${country}" is no country's code`);
  else if (!COUNTRY_WORDS.has(country)) say(line, `"${country}" has no words in country-words.ts`);
  if (id === "" || id !== slug(id)) say(line, `the id "${id}" is not in kebab case: "${slug(id)}"`);
  if (!KINDS.has(kind)) say(line, `"${kind}" is no kind: ${[...KINDS].join(", ")}`);
  if (!/^(?:[1-9]\d?)?$/.test(rank)) say(line, `the rank "${rank}" is no whole number from 1`);
  for (const form of forms) {
    if (!/[\p{L}\p{N}]/u.test(form) || /[;|]|\s{2}/.test(form)) say(line, `"${form}" is no name`);
  }
  for (const domain of domains) {
    const { hostname, isIcann, domain: site } = parse(domain);
    if (domain !== domain.toLowerCase() || hostname !== domain || !isIcann || !site || /^www\./.test(domain))
      say(line, `"${domain}" is no domain: a public name in small letters, without www`);
  }
}

/** Ids and domains are one outlet's, a form stands in a row once, a name in a country once. */
function checkOnce(rows: readonly Row[], say: Say): void {
  const seen = new Map<string, number>();
  const once = (line: number, key: string, what: string) => {
    const before = seen.get(key);
    if (before !== undefined) say(line, `${what} stands in line ${before} too`);
    seen.set(key, line);
  };
  for (const { line, id, country, forms, domains } of rows) {
    once(line, `id ${id}`, `the id "${id}"`);
    once(line, `name ${country} ${keyOf(forms[0]!)}`, `the name "${forms[0]}" of ${country}`);
    for (const domain of domains) once(line, `domain ${domain}`, `the domain "${domain}"`);
    for (const form of forms) once(line, `form ${id} ${form.replace(/[?!@~]$/, "")}`, `the form "${form}"`);
  }
}

function checkOrder(rows: readonly Row[], say: Say): void {
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    if (before && `${row.country} ${row.id}` < `${before.country} ${before.id}`)
      say(row.line, `"${row.id}" stands behind "${before.id}": rows are in order of country, then id`);
  }
}

/** Outlets that share a form: each has a rank, none the same, and one at most needs no caution there. */
function checkNamesakes(rows: readonly Row[], say: Say): void {
  const holders = Map.groupBy(
    rows.flatMap((row) => row.forms.map((form) => ({ row, form }))),
    ({ form }) => keyOf(form),
  );
  const sharing = new Set<Row>();
  for (const uses of holders.values()) {
    const namesakes = [...new Set(uses.map(({ row }) => row))];
    if (namesakes.length === 1) continue;
    for (const [i, row] of namesakes.entries()) {
      sharing.add(row);
      const other = namesakes.find((each, k) => k < i && each.rank === row.rank);
      const { form } = uses.find((use) => use.row === row)!;
      if (row.rank === "")
        say(row.line, `"${form}" names line ${namesakes[i === 0 ? 1 : 0]!.line} too: both need a rank`);
      else if (other) say(row.line, `"${form}" has rank ${row.rank}, as in line ${other.line}: give it another`);
    }
    const certain = [...new Set(uses.filter(({ form }) => !/[?!@~]$/.test(form)).map(({ row }) => row))];
    if (certain.length > 1)
      say(
        certain[1]!.line,
        `"${uses[0]!.form}" is certain in line ${certain[0]!.line} too: mark one with ? (its country)`,
      );
  }
  for (const row of rows)
    if (row.rank !== "" && !sharing.has(row)) say(row.line, `a rank, and no other outlet of that name`);
}
