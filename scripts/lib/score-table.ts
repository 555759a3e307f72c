import { type ScoredSet, writtenScore } from "../../lib/facets/scores.ts";

/** Scores as the README's table. */
export function scoreTable(sets: readonly ScoredSet[]): string {
  const rows = sets.flatMap(({ texts, articles, scores }) =>
    scores.map((score, at) => {
      const from = at === 0 ? `${texts} (${articles.toLocaleString("en")})` : "";
      return `| ${[from, score.what, ...writtenScore(score)].join(" | ")} |`;
    }),
  );
  return [
    "| texts | what is found | right of what it names | found of what is there | F1 |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
