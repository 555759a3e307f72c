import { textBeside } from "./text-beside.ts";

/**
 * The rows below the header of a table beside the code, each cut into its cells at tabs: `tableFile("outlets.tsv",
 * import.meta.url)`. Nothing is checked here, where a process waits for it: the table's test does that. Throws where there
 * is no such file.
 */
export function tableFile(name: string, beside: string): string[][] {
  const [, ...lines] = textBeside(name, beside).replace(/\n$/, "").split(/\r?\n/);
  return lines.map((line) => line.split("\t"));
}
