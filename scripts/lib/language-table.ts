import { languageLabel } from "../../lib/facets/language-label.ts";
import { SERVED_LANGUAGES } from "../../lib/facets/people/languages/served.ts";
import type { LanguageScore } from "../../lib/facets/scores.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";

/** Scores of people in other languages as the README's table; nobody is named in those that are not served. */
export function languageTable(scores: readonly LanguageScore[]): string {
  const { number, percent } = messagesFor("en");
  const served = scores.filter(({ language }) => SERVED_LANGUAGES.includes(language));
  const rows = served.map(({ set, language, articles, precision, recall, f1, stray }) => {
    const from = `${languageLabel(language)}, ${set.slice(language.length + 1)} (${number(articles)})`;
    return `| ${[from, ...[precision, recall, f1, stray].map(percent)].join(" | ")} |`;
  });
  return [
    "| texts | right of what it names | found of what is there | F1 | shown and no person |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
