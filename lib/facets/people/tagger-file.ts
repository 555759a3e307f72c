import { readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { BUCKETS } from "./tag-features.ts";
import { TAG_COUNT, type TaggerModel } from "./tagger.ts";

const TRANSITIONS = TAG_COUNT * (TAG_COUNT + 1);
const HEAD = TRANSITIONS * 2;

let model: TaggerModel | null | undefined;

/** The tagger's weights, read at the first call; null when the file is not there or is not of this version. */
export function tagger(): TaggerModel | null {
  model ??= readTagger(new URL("tagger.bin.br", import.meta.url));
  return model;
}

/** Reads a weights file of so many buckets. */
export function readTagger(file: URL, buckets = BUCKETS): TaggerModel | null {
  let packed: Buffer;
  try {
    packed = readFileSync(file);
  } catch {
    return null;
  }
  const bytes = brotliDecompressSync(packed);
  if (bytes.length !== HEAD + buckets * TAG_COUNT) return null;
  const transitions = Float32Array.from({ length: TRANSITIONS }, (_, k) => bytes.readInt16LE(k * 2));
  const weights = new Int8Array(buckets * TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    for (let k = 0; k < buckets; k++) weights[k * TAG_COUNT + tag] = bytes.readInt8(HEAD + tag * buckets + k);
  }
  return { weights, transitions };
}

/** The bytes of a weights file: transitions as 16-bit numbers, then each tag's weights as bytes, compressed. */
export function packTagger({ weights, transitions }: TaggerModel): Buffer {
  const buckets = weights.length / TAG_COUNT;
  const bytes = Buffer.alloc(HEAD + weights.length);
  for (let k = 0; k < TRANSITIONS; k++) bytes.writeInt16LE(transitions[k]!, k * 2);
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    for (let k = 0; k < buckets; k++) bytes.writeInt8(weights[k * TAG_COUNT + tag]!, HEAD + tag * buckets + k);
  }
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
