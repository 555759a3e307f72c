import { readFileSync } from "node:fs";

/**
 * The text of a file beside the code: `textBeside("outlets.tsv", import.meta.url)`. Throws where there is none. Next's bundler
 * makes an address of the web of a name that stands beside `import.meta.url` in one expression; here it does not.
 */
export function textBeside(name: string, beside: string): string {
  return readFileSync(new URL(name, beside), "utf8");
}
