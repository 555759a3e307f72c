import type { Mention } from "../mention.ts";
import { addLongerNames } from "./article-evidence.ts";
import { EVIDENCE_SIZE, evidenceName } from "./evidence-items.ts";
import { RULES_ALONE, WITH_TAGGER } from "./evidence-weights.ts";
import { listEvidence } from "./list-evidence.ts";
import type { ArticleNames, Weighed } from "./weighed.ts";

/** Names of two words and more are taken for people above these odds. */
export const NAME_ODDS = 0;
const LONE_ODDS = 0.6;

/**
 * The candidates that are people, in reading order: longer names are decided first, lone words in their light.
 * `against` adds to the odds of a candidate.
 */
export function decide(article: ArticleNames, tagged: boolean, against: (one: Weighed) => number): Mention[] {
  const { weighed } = article;
  const weights = weightsOf(tagged);
  const people = new Set<Weighed>();
  const counter = new Map(weighed.map((one) => [one, against(one)]));
  const odds = (one: Weighed) => oddsOf(one.evidence, weights) + counter.get(one)!;
  const inLists = listEvidence(article, odds);
  const take = (lone: boolean) => {
    for (const one of weighed) {
      if ((one.candidate.words.length === 1) !== lone) continue;
      if (odds(one) + (lone ? 0 : inLists(one)) > (lone ? LONE_ODDS : NAME_ODDS)) people.add(one);
    }
  };
  take(false);
  addLongerNames(weighed, people);
  take(true);
  return weighed
    .filter((one) => people.has(one))
    .map(({ candidate: { passage, start, end, words, titles, suffix, known }, evidence }) => {
      return { passage, start, end, words, titles, suffix, known, reason: loudest(evidence, weights) };
    });
}

/** The log odds that evidence gives a candidate. */
export function oddsOf(evidence: readonly number[], weights: Float64Array): number {
  let odds = 0;
  for (const item of evidence) odds += weights[item]!;
  return odds;
}

const tables = new Map<boolean, Float64Array>();

function weightsOf(tagged: boolean): Float64Array {
  const found = tables.get(tagged);
  if (found) return found;
  const record = tagged ? WITH_TAGGER : RULES_ALONE;
  const table = Float64Array.from({ length: EVIDENCE_SIZE }, (_, item) => record[evidenceName(item)] ?? 0);
  tables.set(tagged, table);
  return table;
}

/** The name of the item of evidence that spoke loudest for a candidate. */
function loudest(evidence: readonly number[], weights: Float64Array): string {
  let best = evidence[0]!;
  for (const item of evidence) if (weights[item]! > weights[best]!) best = item;
  return evidenceName(best);
}
