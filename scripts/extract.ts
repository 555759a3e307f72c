import type { Article } from "../lib/article/article.ts";
import { normalize } from "../lib/article/normalize.ts";
import { extract } from "../lib/facets/extract.ts";
import { collectNames } from "../lib/facets/people/name-snapshot.ts";
import { readSources } from "../lib/source/read.ts";
import { type Rejection, rejection } from "../lib/source/record.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { extractedJson } from "./lib/extracted-json.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";

const HELP = `
npm run -s extract -- PATH...

Prints one JSON object an article: headline, date, people, countries, outlet, cited outlets, each with the places
in the text (UTF-16 units of the input field as given). Stores nothing. All inputs are treated as one archive and
read twice, so that a surname in one article can be resolved by another.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some records were rejected.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length === 0) throw new UsageError("Cannot extract: no path was given.");
    const people: Article["facets"]["people"][] = [];
    for await (const found of articlesIn(words))
      if (!("reason" in found)) people.push(extract(found, null).facets.people);
    const names = collectNames(people);
    let rejected = 0;
    for await (const found of articlesIn(words)) {
      if ("reason" in found) {
        rejected++;
        console.error(`Rejected "${found.file}"${found.place && `, ${found.place}`}: ${found.reason}`);
      } else await print(JSON.stringify(extractedJson(extract(found, names))));
    }
    return rejected ? EXIT.rejected : EXIT.done;
  });
}

async function* articlesIn(paths: readonly string[]): AsyncGenerator<Article | Rejection> {
  const today = new Date().toISOString().slice(0, 10);
  for await (const found of readSources(paths)) {
    if (found.kind === "rejection") yield found;
    else
      yield normalize(found, { collection: "main", outlet: null, today }) ??
        rejection(found.file, "holds no words", found.place);
  }
}

/** Waits where the reader of stdout is slow, so that output never piles up in memory. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}
