import type { ScoredSet } from "../../lib/facets/scores.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { writtenScore } from "../../lib/query/written-score.ts";

/** Scores as the README's table. */
export function scoreTable(sets: readonly ScoredSet[]): string {
  const messages = messagesFor("en");
  const rows = sets.flatMap(({ texts, articles, scores }) =>
    scores.map((score, at) => {
      const from = at === 0 ? `${messages.scores.texts[texts]} (${messages.number(articles)})` : "";
      return `| ${[from, messages.scores.scored[score.what], ...writtenScore(score, messages)].join(" | ")} |`;
    }),
  );
  return [
    "| texts | what is found | right of what it names | found of what is there | F1 |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
