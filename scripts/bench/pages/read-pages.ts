import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { UsageError } from "../../lib/arguments.ts";

/** A page with the text that its article should have. */
export interface JudgedPage {
  readonly name: string;
  readonly html: string;
  readonly text: string;
}

/**
 * The pages of a folder in one of two layouts: `ground-truth.json` beside `html/NAME.html.gz`, or a folder a page with
 * `source.html` and `expected.html`. Throws a `UsageError` where it has neither.
 */
export function readPages(folder: string): JudgedPage[] {
  const truth = join(folder, "ground-truth.json");
  if (existsSync(truth)) {
    const texts = JSON.parse(readFileSync(truth, "utf8")) as Readonly<
      Record<string, { readonly articleBody?: string }>
    >;
    return Object.entries(texts).map(([name, { articleBody = "" }]) => ({
      name,
      html: gunzipSync(readFileSync(join(folder, "html", `${name}.html.gz`))).toString(),
      text: articleBody,
    }));
  }
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "expected.html")));
  if (names.length === 0)
    throw new UsageError(`Cannot score "${folder}": it has no ground-truth.json and no expected.html.`);
  return names.sort().map((name) => ({
    name,
    html: readFileSync(join(folder, name, "source.html"), "utf8"),
    text:
      parseHTML(`<html><body>${readFileSync(join(folder, name, "expected.html"), "utf8")}</body></html>`).document.body
        .textContent ?? "",
  }));
}
