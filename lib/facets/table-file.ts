import { readFileSync } from "node:fs";

/**
 * The rows below the header of a table beside the code, each cut into its cells at tabs: `tableFile("outlets.tsv",
 * import.meta.url)`. Nothing is checked here, where a process waits for it: the table's test does that. Throws where there
 * is no such file.
 */
export function tableFile(name: string, beside: string): string[][] {
  // Resolved here: Next's bundler makes an address of the web of a name that stands beside `import.meta.url` itself.
  const text = readFileSync(new URL(name, beside), "utf8");
  const [, ...lines] = text.replace(/\n$/, "").split(/\r?\n/);
  return lines.map((line) => line.split("\t"));
}
