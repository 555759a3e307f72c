import type { Article } from "../article/article.ts";
import { searchedText } from "../article/text/searched-text.ts";
import type { FacetKey } from "../facets/facet-names.ts";
import { FACET_VALUES, valuesOf } from "../facets/facet-values.ts";
import { dayRange } from "./day-range.ts";
import type { Expression } from "./port/expression.ts";
import { nearIn } from "./words/near.ts";
import { patternOf } from "./words/pattern.ts";
import { labelWords, wordRuns } from "./words/words.ts";

/** Whether an article by itself is what a query's text asks for, as an engine would say of it. */
export function holds(article: Article, asked: Expression): boolean {
  let rows: string[] | undefined;
  const texts = () => (rows ??= [article.headline.text, searchedText(article)].map(asRow));
  const test = (part: Expression): boolean => {
    switch (part.kind) {
      case "and":
        return part.of.every(test);
      case "or":
        return part.of.some(test);
      case "not":
        return !test(part.of);
      case "value":
        return hasValue(article, part.facet, part.value);
      case "dates":
        return liesWithin(article.publishedAt?.value ?? null, part.from, part.to);
      case "headline": {
        const row = asRow(part.words);
        return row.trim() !== "" && texts()[0]!.includes(part.begun ? row.slice(0, -1) : row);
      }
      case "near":
        return nearIn(wordRuns(searchedText(article)).folded, part).length > 0;
      // When it came is no part of what an article says.
      case "added":
        return false;
      case "list":
        return part.ids.includes(article.id);
      case "pattern": {
        const { accepts } = patternOf(part.text);
        return texts().some((text) => text.split(" ").some((word) => word !== "" && accepts(word)));
      }
      default: {
        const row = asRow(part.text);
        const wanted = part.kind === "prefix" ? row.slice(0, -1) : row;
        return row.trim() !== "" && texts().some((text) => text.includes(wanted));
      }
    }
  };
  return test(asked);
}

/** The words of a text with a space around each, so that whole words are found by looking for letters. */
const asRow = (text: string): string => ` ${wordRuns(text).folded.join(" ")} `;

/** Whether an article has the value that is typed: the value itself, its label, or another name of it. */
function hasValue(article: Article, facet: FacetKey, typed: string): boolean {
  const words = labelWords(typed);
  const meant = FACET_VALUES[facet].byOtherName?.(typed)?.value;
  return valuesOf(article, facet).some(
    ({ value, label }) => value === typed || value === meant || labelWords(label) === words,
  );
}

function liesWithin(written: string | null, from: string | null, to: string | null): boolean {
  if (written === null) return false;
  const { first, last } = dayRange(written);
  return (from === null || first >= dayRange(from).first) && (to === null || last <= dayRange(to).last);
}
