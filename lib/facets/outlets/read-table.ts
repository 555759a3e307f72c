import type { Outlet, OutletKind } from "./outlet.ts";
import { slug } from "./slug.ts";

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

/** The rows of a table as outlets, and every form of their names. */
export interface OutletRows {
  readonly outlets: readonly Outlet[];
  readonly forms: readonly OutletForm[];
}

/**
 * Reads a table. `= IN` sets the country; a row is `name #id | alias; alias | domain domain | kind`. The id defaults to
 * the name's slug without `The`. A mark after a form is its caution: `?` home, `!` word, `@` name, `~` silent.
 */
export function readTable(table: string): OutletRows {
  const outlets: Outlet[] = [];
  const forms: OutletForm[] = [];
  let country = "ZZ";
  for (const line of table.split("\n").map((row) => row.trim())) {
    if (line.startsWith("= ")) country = line.slice(2);
    else if (line) {
      const row = readRow(line, country);
      outlets.push(row.outlet);
      forms.push(...row.forms);
    }
  }
  return { outlets, forms };
}

function readRow(line: string, country: string): { outlet: Outlet; forms: OutletForm[] } {
  const [head = "", aliases = "", domains = "", kind = ""] = line.split("|").map((part) => part.trim());
  const [marked = "", id] = head.split(" #");
  const written = [marked, ...split(aliases, ";")];
  const [name = "", ...others] = written.map((form) => form.replace(/[?!@~]$/, ""));
  const acronym = written.length > 1 ? [name, ...others].find((form) => /^[A-Z][A-Z0-9]{1,7}$/.test(form)) : undefined;
  const outlet: Outlet = {
    id: id ?? slug(name.replace(/^The /, "")),
    name,
    aliases: others,
    ...(acronym === undefined ? {} : { acronym }),
    domains: split(domains, " "),
    country,
    kind: kind as OutletKind,
    ...(/[?!@~]$/.test(marked) ? { needsContext: true as const } : {}),
  };
  const forms = written.map((form) => ({
    text: form.replace(/[?!@~]$/, ""),
    outlet,
    title: form.startsWith("The "),
    caution: CAUTIONS[form.at(-1)!] ?? "none",
  }));
  return { outlet, forms };
}

function split(list: string, separator: string): string[] {
  return list
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
