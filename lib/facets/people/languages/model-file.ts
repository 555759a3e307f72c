import type { TaggerModel } from "../tagger.ts";
import { readTagger } from "../tagger-file.ts";
import type { ModelName } from "./served.ts";

/** The buckets of each file of weights: a power of two. */
export const BUCKETS_OF: Readonly<Record<ModelName, number>> = {
  latin: 1 << 19,
  ru: 1 << 18,
  hi: 1 << 18,
  ja: 1 << 18,
  zh: 1 << 18,
};

const models = new Map<ModelName, TaggerModel | null>();

/** A file of weights, read when an article first needs it; null where it is not there. */
export function languageModel(name: ModelName): TaggerModel | null {
  const known = models.get(name);
  if (known !== undefined) return known;
  const model = readTagger(new URL(`${name}.bin.br`, import.meta.url), BUCKETS_OF[name]);
  models.set(name, model);
  return model;
}
