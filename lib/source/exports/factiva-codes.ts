import type { PartKind } from "../record.ts";
import { bylineNames } from "./byline-names.ts";
import { codedLines, valuesOf } from "./coded-lines.ts";
import { dateAtStart } from "./date-line.ts";
import type { ExportArticle, ExportLayout, ExportLine } from "./export-layout.ts";
import { openPieces } from "./pieces.ts";
import { statedWords } from "./stated-words.ts";

/** Factiva's indexed layout: each field behind its code. */
const CODE =
  /^\s*(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CLM|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|NGC|AN|DC|GC|DLN|RST|FDS)(?=[ \t\u00a0\r\n]|$)[ \t\u00a0]*/;

const KINDS: Readonly<Record<string, PartKind>> = {
  HD: "headline",
  BY: "byline",
  LP: "body",
  TD: "body",
  ART: "caption",
  CR: "credit",
  CT: "note",
};

/** What Factiva prints when its fields are asked for by their codes. */
export const factivaCodes: ExportLayout = {
  name: "Factiva",
  marks: (lines) => {
    const codes = new Set(lines.map(({ words }) => CODE.exec(words)?.[1]));
    return ["HD", "WC", "PD", "SN"].every((code) => codes.has(code)) && (codes.has("LP") || codes.has("TD"));
  },
  // An article begins with its section or its headline, and ends with its number.
  cut: ({ words }) => (/^\s*AN[ \t\u00a0]/.test(words) ? "after" : null),
  read,
};

/** The number of a document behind its code, which is the last line of an article; prose in capitals has no such number. */
export function isLastCode({ text }: ExportLine): boolean {
  return /^AN[ \t\u00a0]\s*\p{L}{2,14}\s+[A-Z]{2,10}\d{10,20}[a-z0-9]{4,14}$/u.test(text);
}

function read(lines: readonly ExportLine[]): ExportArticle | null {
  const from = lines.findIndex(({ words }) => /^\s*(?:SE|HD)(?:[ \t\u00a0]|$)/.test(words));
  const coded = codedLines(lines.slice(Math.max(from, 0)), CODE);
  const [date] = valuesOf(coded, "PD");
  if (from < 0 || date === undefined) return null;
  const pieces = openPieces();
  for (const { code, mark, words } of coded) {
    const kind = KINDS[code] ?? "meta";
    // The text is one body over both of its codes, whose marks stand at its head.
    if (kind === "meta") pieces.add(`${mark}${words}`, "meta");
    else {
      pieces.add(mark, "meta");
      pieces.add(words, kind);
    }
  }
  const [time] = valuesOf(coded, "ET");
  const [outlet] = valuesOf(coded, "SN");
  const [language] = valuesOf(coded, "LA");
  const [id] = valuesOf(coded, "AN").map((value) => value.split(" ").at(-1)!);
  const authors = valuesOf(coded, "BY").flatMap(bylineNames);
  return {
    pieces: pieces.all(),
    fields: {
      date: (time === undefined ? null : dateAtStart(`${date} ${time}`)) ?? dateAtStart(date) ?? date,
      ...(outlet === undefined ? {} : { outlet }),
      ...(language === undefined ? {} : { language }),
      ...(authors.length > 0 ? { authors } : {}),
      ...(id === undefined ? {} : { externalId: id }),
    },
    words: valuesOf(coded, "WC").map(statedWords)[0] ?? null,
  };
}
