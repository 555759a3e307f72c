import type { CslItem } from "./csl.ts";

/** A RIS record of type NEWS; `DA` is `YYYY/MM/DD` with what is not known left empty, as the format wants it. */
export function ris(item: CslItem): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const pad = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  const fields: [string, string | undefined][] = [
    ["TY", "NEWS"],
    ["ID", item.id],
    ["TI", item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ["AU", literal]),
    ["T2", item["container-title"]],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", year === undefined ? undefined : `${year}/${pad(month)}/${pad(day)}`],
    ["LA", item.language],
    ["UR", item.URL],
    ["DB", item.archive],
    ["AV", item.archive_location],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ")}`] : []));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}
