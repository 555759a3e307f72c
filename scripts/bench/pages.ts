import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { pageArticle } from "../../lib/source/pages/page-article.ts";
import type { SourceFile, SourceRecord } from "../../lib/source/record.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { type JudgedPage, readPages } from "./pages/read-pages.ts";
import { meanOf, overlap } from "./pages/shingles.ts";

export const summary = "texts of saved pages against what people took them to be";

const HELP = `
npm run bench -- pages DIR [--worst N]

Reads each page of DIR as an import would and compares the text of its article with the true one by runs of four words, beside
plain Readability on the same pages in the same run. DIR is a copy of scrapinghub/article-extraction-benchmark (its way of
counting is used), or a folder of pages with source.html and expected.html such as mozilla/readability's test/test-pages.
--worst prints the N pages that are read worst.
Exit codes: 0 done, 2 wrong use.`;

/** What is shown of a page as its story: neither captions nor what belongs to the page. */
const TEXT = new Set(["body", "standfirst", "embed", "dateline", "headline"]);

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { worst: { type: "string" } });
    const [folder] = words;
    if (folder === undefined) throw new UsageError("Cannot score: no folder was given.");
    const pages = readPages(folder);
    print("Dateline", pages, dateline, Number(values.worst ?? 0));
    print("Readability", pages, readability, 0);
    return EXIT.done;
  });
}

function print(name: string, pages: readonly JudgedPage[], read: (html: string) => string, worst: number): void {
  read(pages[0]!.html);
  const before = process.cpuUsage();
  const texts = pages.map(({ html }) => read(html));
  const { user, system } = process.cpuUsage(before);
  const scores = pages.map(({ text }, at) => overlap(text, texts[at]!));
  const { f1, precision, recall } = meanOf(scores);
  const speed = pages.length / ((user + system) / 1e6);
  console.log(
    `${name.padEnd(12)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  ${speed.toFixed(1)} pages per second of processor time, ${pages.length} pages`,
  );
  const sums = scores.map(({ precision: of, recall: in_ }) => (of ?? 0) + (in_ ?? 0));
  const order = pages.map((_, at) => at).sort((a, b) => sums[a]! - sums[b]!);
  for (const at of order.slice(0, worst))
    console.log(
      `  ${scores[at]!.precision?.toFixed(2) ?? "-"} ${scores[at]!.recall?.toFixed(2) ?? "-"} ${pages[at]!.name}`,
    );
}

function dateline(html: string): string {
  const found = pageArticle({ path: "" } as SourceFile, html, { address: null });
  return found.kind === "record" ? storyOf(found) : "";
}

/** A record's text without the parts that are none of its story. */
function storyOf({ text, parts = [] }: SourceRecord): string {
  let story = "";
  let last = 0;
  for (const { kind, start, end } of parts) {
    story += text.slice(last, TEXT.has(kind) ? end : start);
    last = end;
  }
  return story + text.slice(last);
}

function readability(html: string): string {
  try {
    return new Readability(parseHTML(html).document).parse()?.textContent ?? "";
  } catch {
    return "";
  }
}
