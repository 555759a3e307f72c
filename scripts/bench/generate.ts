import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { progress } from "../lib/progress.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { syntheticArchive } from "./synthetic/archive.ts";

export const summary = "writes a synthetic archive of N articles as JSONL";

const HELP = `
npm run -s bench -- generate N [--seed S] [--out FILE] [--truth FILE]

Writes N invented articles as JSONL, as import reads them: {id, title, text, url, publishedAt, outlet, authors, language}.
The same N and seed give the same bytes, and a larger archive begins with a smaller one.

  --seed S       a whole number below 2^32 (default: 1)
  --out FILE     where to write them (default: standard output)
  --truth FILE   what is true of each: {id, people, countries, copyOf}
  --help         this text

Exit codes: 0 done, 1 failed, 2 wrong use.`;

/** Lines are written in pieces of about this length. */
const CHUNK = 1 << 16;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      seed: { type: "string", default: "1" },
      out: { type: "string" },
      truth: { type: "string" },
    });
    if (words.length !== 1) throw new UsageError("Cannot generate: say how many articles, as one number.");
    const count = whole(words[0]!, "N");
    const seed = whole(values.seed, "--seed");
    const articles = lineWriter(values.out === undefined ? process.stdout : createWriteStream(values.out));
    const truths = values.truth === undefined ? null : lineWriter(createWriteStream(values.truth));
    const generating = progress("articles generated");
    let done = 0;
    try {
      for (const { article, truth } of syntheticArchive(seed, count)) {
        await articles.write(article);
        await truths?.write(truth);
        generating.at(++done);
      }
      await articles.end();
      await truths?.end();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      // Whoever read standard output, such as head, has enough.
      if (code !== "EPIPE") throw new Error(`Cannot write the archive: ${message}`);
    }
    generating.end();
    return EXIT.done;
  });
}

function whole(word: string, name: string): number {
  const number = Number(word);
  if (!/^\d+$/.test(word) || number >= 2 ** 32)
    throw new UsageError(`Cannot generate: ${name} is "${word}", and must be a whole number below 2^32.`);
  return number;
}

/** Writes values as lines of JSON, and waits where the reader is slow, so that output never piles up in memory. */
function lineWriter(stream: Writable) {
  let buffer = "";
  // Errors come back through the writes.
  stream.on("error", () => {});
  const flush = () =>
    new Promise<void>((resolve, reject) => {
      stream.write(buffer, (error) => (error ? reject(error) : resolve()));
      buffer = "";
    });
  return {
    async write(value: object): Promise<void> {
      buffer += `${JSON.stringify(value)}\n`;
      if (buffer.length > CHUNK) await flush();
    },
    async end(): Promise<void> {
      await flush();
      if (stream !== process.stdout) await finished(stream.end());
    },
  };
}
