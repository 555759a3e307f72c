import type { Passage } from "../../passage.ts";
import type { Sighting } from "../match/sighting.ts";

const FOOD =
  /^(?:prices|farm|farms|farmers|farming|breast|breasts|dinner|dinners|sandwich|sandwiches|meat|legs|hunt|hunting|hunters|season|eggs|leftovers|recipe|recipes|fryer|fryers|flock|flocks|giveaway|trot|burger|burgers)$/;
const FEAST = /^(?:Thanksgiving|poultry|gobblers?|stuffing|cranberry|cranberries|turkeys|Butterball|giblets)$/;

/** Whether `Polish` at the head of a sentence is the verb: `Polish the lens`. */
export function isVerb({ key, tokens, start, end }: Sighting): boolean {
  const opens = tokens[start - 1]?.sentence !== tokens[start]!.sentence;
  return key === "polish" && opens && /^(?:the|your|its|it|them|up|off|until|with)$/.test(tokens[end]?.text ?? "");
}

/** Whether `Turkey` at the head of a sentence or in a headline is the bird: a word of food after it, or of the feast. */
export function isBird({ tokens, start, end }: Sighting, passages: readonly Passage[]): boolean {
  const next = tokens[end]?.text ?? "";
  if (FOOD.test(next)) return true;
  const opens = tokens[start - 1]?.sentence !== tokens[start]!.sentence;
  return opens && passages.some((passage) => passage.tokens.some(({ text }) => FEAST.test(text)));
}

const REGION =
  /^(?:region|regions|regional|sub|subregion|states|countries|nations|neighbours|neighbors|leaders|economies|bloc|community|rainforests?|forests?|Region|Regional|States|Community)$/;

/** Whether `Central African` means the region, by the word behind it: `the Central African region`. */
export function isCentralAfrica({ key, tokens, end }: Sighting): boolean {
  return key === "central african" && REGION.test(tokens[end]?.text ?? "");
}
