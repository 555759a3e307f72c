import type { Outlet, OutletKind } from "./outlet.ts";

/**
 * What a form needs before it counts as an outlet: `none`; `home`, its country in the same article (Público, RTP);
 * `word`, any sign of citing (Time, AP); `name`, a stronger sign, since people or places have it too (Dawn, Petra);
 * `silent` forms are not looked for in a text (People, Life) but name the outlet in metadata and footers.
 */
export type Caution = "none" | "home" | "word" | "name" | "silent";

/** One written form of an outlet's name. `title`: it begins with `The`, which the text may write in either case. */
export interface OutletForm {
  readonly text: string;
  readonly outlet: Outlet;
  readonly title: boolean;
  readonly caution: Caution;
}

const CAUTIONS: Readonly<Record<string, Caution>> = { "?": "home", "!": "word", "@": "name", "~": "silent" };
const MARK = /[?!@~]$/;

/** The rows of a table as outlets, and every form of their names. */
export interface OutletRows {
  readonly outlets: readonly Outlet[];
  readonly forms: readonly OutletForm[];
}

/**
 * Reads rows of `outlets.tsv`: country, id, name, other names, domains, rank, kind. A mark after a form is its caution: `?`
 * home, `!` word, `@` name, `~` silent. Of outlets that share a name, the lower rank comes first, and is taken where an
 * article does not tell them apart.
 */
export function readTable(rows: readonly (readonly string[])[]): OutletRows {
  const outlets: Outlet[] = [];
  const forms: OutletForm[] = [];
  for (const row of rows.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const read = readRow(row);
    outlets.push(read.outlet);
    forms.push(...read.forms);
  }
  return { outlets, forms };
}

const rankOf = (row: readonly string[]): number => Number(row[5]);

function readRow(row: readonly string[]): { outlet: Outlet; forms: OutletForm[] } {
  const [country = "", id = "", marked = "", aliases = "", domains = "", , kind = ""] = row;
  const written = [marked, ...split(aliases, "; ")];
  const [name = "", ...others] = written.map((form) => form.replace(MARK, ""));
  const acronym = written.length > 1 ? [name, ...others].find((form) => /^[A-Z][A-Z0-9]{1,7}$/.test(form)) : undefined;
  const outlet: Outlet = {
    id,
    name,
    aliases: others,
    ...(acronym === undefined ? {} : { acronym }),
    domains: split(domains, " "),
    country,
    kind: kind as OutletKind,
    ...(MARK.test(marked) ? { needsContext: true as const } : {}),
  };
  const forms = written.map((form) => ({
    text: form.replace(MARK, ""),
    outlet,
    title: form.startsWith("The "),
    caution: CAUTIONS[form.at(-1)!] ?? "none",
  }));
  return { outlet, forms };
}

const split = (cell: string, separator: string): string[] => (cell === "" ? [] : cell.split(separator));
