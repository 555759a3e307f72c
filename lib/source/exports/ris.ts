import type { PartKind } from "../record.ts";
import { turnedName } from "./byline-names.ts";
import { codedLines, valuesOf } from "./coded-lines.ts";
import type { ExportArticle, ExportLayout, ExportLine } from "./export-layout.ts";
import { openPieces } from "./pieces.ts";

const TAG = /^\ufeff?([A-Z][A-Z0-9]) {1,2}-(?: |(?=\r?\n|$))/;

/** RIS, which programs for citations write. It has no field for a text: what databases put under `AB` or `N2` is read. */
export const ris: ExportLayout = {
  name: "RIS",
  marks: (lines) => {
    const [first] = lines.filter(({ text }) => text !== "");
    return first !== undefined && /^\ufeff?TY {1,2}- \S/.test(first.words);
  },
  cut: ({ words }) => (/^\ufeff?TY {1,2}-/.test(words) ? "before" : /^ER {1,2}-/.test(words) ? "after" : null),
  read,
};

function read(lines: readonly ExportLine[]): ExportArticle | null {
  const coded = codedLines(lines, TAG);
  if (valuesOf(coded, "TY").length === 0) return null;
  const first = (...tags: readonly string[]) => valuesOf(coded, ...tags)[0];
  const text = ["AB", "N2"].find((tag) => first(tag) !== undefined);
  const title = ["TI", "T1", "CT"].find((tag) => first(tag) !== undefined);
  const kindOf = (code: string): PartKind => (code === text ? "body" : code === title ? "headline" : "meta");
  const pieces = openPieces();
  for (const { code, mark, words } of coded) {
    const kind = kindOf(code);
    if (kind === "meta") pieces.add(`${mark}${words}`, "meta");
    else {
      pieces.add(mark, "meta");
      pieces.add(words, kind);
    }
  }
  const date = first("DA", "PY", "Y1");
  const fields = {
    outlet: first("T2", "JF", "JO", "JA", "BT", "PB"),
    date: date === undefined ? undefined : dateOf(date),
    url: first("UR", "L2", "LK"),
    externalId: first("AN", "ID"),
    language: first("LA"),
  };
  const authors = valuesOf(coded, "AU", "A1").map(turnedName);
  return {
    pieces: pieces.all(),
    fields: {
      ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
      ...(authors.length > 0 ? { authors } : {}),
    },
    notes: text === undefined ? [] : [`its text is a summary, "${text}"`],
  };
}

/** `2019/05/13/`, `2019///` and the like as ISO writes them; other forms, such as `2019 May 13`, as they stand. */
function dateOf(written: string): string {
  const [, year, month = "", day = ""] = /^(\d{4})\/(\d{0,2})(?:\/(\d{0,2}))?(?:\/|$)/.exec(written) ?? [];
  if (year === undefined) return written;
  return [year, month, month && day]
    .filter(Boolean)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
