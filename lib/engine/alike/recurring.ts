import { dayOf, UNDATED } from "../../archive/families/family-days.ts";
import type { Article } from "../../article/article.ts";
import { calendarWords } from "../../article/calendar-words.ts";
import { wordRuns } from "../words/words.ts";
import type { Holdings } from "./holdings.ts";

/** On so many other days a headline stands that recurs. */
const DAYS = 3;

/** Parts two phrases in a key. */
const BETWEEN = " | ";

/** Tells of articles whether their headline recurs: a column's or a table's, which says nothing of what is in it. Asked once a headline. */
export function openRecurring({ headlined }: Pick<Holdings, "headlined">) {
  const known = new Map<string, boolean>();

  return async function recurs(article: Article): Promise<boolean> {
    const phrases = phrasesOf(article);
    const key = phrases.join(BETWEEN);
    if (key === "") return false;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { days, latest } = await headlined(phrases);
    const alike = days >= DAYS ? (await latest()).filter((kept) => phrasesOf(kept.article).join(BETWEEN) === key) : [];
    const others = new Set(alike.map(({ article }) => dayOf(article.publishedAt?.value ?? "")));
    for (const day of [dayOf(article.publishedAt?.value ?? ""), UNDATED]) others.delete(day);
    known.set(key, others.size >= DAYS);
    return others.size >= DAYS;
  };
}

/** What of a headline comes again in the next one of its kind: its words but for numbers and the calendar's, which part it. */
function phrasesOf({ headline }: Article): string[] {
  const { months, others } = calendarWords();
  const phrases: string[][] = [[]];
  for (const word of wordRuns(headline.text).folded) {
    if (!/\p{L}/u.test(word) || months.has(word) || others.has(word)) phrases.push([]);
    else phrases.at(-1)!.push(word);
  }
  return phrases.filter(({ length }) => length > 0).map((words) => words.join(" "));
}
