import type { Messages } from "../messages/messages.ts";
import type { CslItem } from "./csl.ts";
import { nameInverted } from "./csl-name.ts";

/** A RIS record of type NEWS; `DA` is `YYYY/MM/DD` with what is not known left empty, as the format wants it. */
export function ris(item: CslItem, { cite }: Messages): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const pad = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  const fields: [string, string | undefined][] = [
    ["TY", "NEWS"],
    ["ID", item.id],
    ["TI", item.title],
    ...(item.author ?? []).map((name): [string, string] => ["AU", nameInverted(name)]),
    ["T2", item["container-title"]],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", year === undefined ? undefined : `${year}/${pad(month)}/${pad(day)}`],
    ["LA", item.language],
    // `AV` is for a shelf in an archive of paper; every address is a `UR`, which may stand twice.
    ...[...new Set([item.URL, item.archive_location])].map((url): [string, string] => ["UR", url]),
    ["Y2", item.accessed?.["date-parts"][0]?.map(pad).join("/")],
    ["DB", item.archive],
    ["N1", item.annote],
    ["N1", item.custom && cite.corrected(item.custom.corrected)],
  ];
  // Readers take other controls than CR and LF for ends of lines, too, and would find further fields behind them.
  const inLine = (value: string) => value.replace(/[\s\p{Cc}]+/gu, " ");
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${inLine(value)}`] : []));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}
