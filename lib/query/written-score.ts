import type { Score } from "../facets/scores.ts";
import type { Messages } from "./messages/messages.ts";

/** A score as three cells: precision, recall, F1; what has only one figure has it in the second. */
export function writtenScore(score: Score, { percent, scores }: Messages): [string, string, string] {
  if ("precision" in score) return [percent(score.precision), percent(score.recall), percent(score.f1)];
  return ["", "passed" in score ? scores.passed(score.passed, score.of) : percent(score.percent), ""];
}
