import type { Messages } from "../messages/messages.ts";
import type { CslItem } from "./csl.ts";
import { type CslName, nameInverted } from "./csl-name.ts";

/** BibTeX counts braces before TeX reads them, the escaped ones too: a lone `\{` would swallow the fields behind it. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** An `@article` entry in UTF-8. Titles and whole names stand in a second brace, so that no style changes or splits them. */
export function bibtex(item: CslItem, messages: Messages): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const pad = (part: number) => String(part).padStart(2, "0");
  const fields: [string, string | undefined][] = [
    ["author", item.author?.map(author).join(" and ")],
    ["title", `{${escaped(item.title)}}`],
    ["journal", item["container-title"] && escaped(item["container-title"])],
    ["year", year === undefined ? undefined : String(year)],
    ["month", month === undefined ? undefined : String(month)],
    ["date", day === undefined ? undefined : `${year}-${pad(month!)}-${pad(day)}`],
    ["langid", item.language],
    // Only what would end the field is changed in an address: styles hand it on as it is.
    ["url", item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ["urldate", item.accessed?.["date-parts"][0]?.map(pad).join("-")],
    ["annote", item.annote && escaped(item.annote)],
    ["note", `${escaped(item.archive)}, ${escaped(item.archive_location)}${correctedNote(item, messages)}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@article{dateline-${item.id.slice(0, 12)},\n${lines.join(",\n")}\n}\n`;
}

function correctedNote({ custom }: CslItem, { cite }: Messages): string {
  return custom ? `; ${cite.corrected(custom.corrected)}` : "";
}

function author(name: CslName): string {
  const text = escaped(nameInverted(name));
  return "literal" in name ? `{${text}}` : text;
}

function escaped(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").replace(/[\\{}%&#$_~^]/g, (mark) => SPECIAL[mark]!);
}
