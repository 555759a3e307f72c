import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { Recording } from "./exchanges.ts";

/** Where the recording lies. */
export const RECORDING_FILE = fileURLToPath(new URL("../../fixtures/meilisearch/contract.json.br", import.meta.url));

/** What a real Meilisearch answered to everything that the contract asks of it. */
export const RECORDING = JSON.parse(brotliDecompressSync(readFileSync(RECORDING_FILE)).toString("utf8")) as Recording;
