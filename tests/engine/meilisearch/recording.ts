import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { Recording } from "./exchanges.ts";

/** Where the recording of one server lies, and that of three as one. */
export const RECORDING_FILES = {
  one: pathOf("contract"),
  several: pathOf("several"),
};

/** What a real Meilisearch answered to everything that the contract asks of it, and three of them to random searches. */
export const RECORDINGS = { one: read(RECORDING_FILES.one), several: read(RECORDING_FILES.several) };

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/meilisearch/${name}.json.br`, import.meta.url));
}

function read(file: string): Recording {
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString("utf8")) as Recording;
}
