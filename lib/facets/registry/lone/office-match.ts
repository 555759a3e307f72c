import { words } from "../../people/names/words.ts";
import type { NameFacts } from "../name-facts.ts";

/** Words that many hold at a time: alone they bear out a person, but they do not tell two apart from others. */
export const SHARED =
  words(`former chairman chief secretary minister director leader member head executive deputy senior official
  spokesman general officer manager adviser advisor house national state foreign board committee council department party
  governor bank federal`);
const YEARS = 2;
/** From so many articles with offices on, one that is never among them speaks against. */
const ENOUGH = 3;

/**
 * What the offices of a lone name say of a person with these names: in how many articles about the year they bear the same
 * office, 0 where nothing is known, -1 where they bear others.
 */
export function officeMatch(offices: readonly string[], names: readonly NameFacts[], year: number): number {
  const own = officesAbout(names, year);
  const known = Math.max(0, ...own.values());
  const said = offices.filter((word) => word !== "former");
  if (said.length === 0 || known === 0) return 0;
  const telling = said.filter((word) => !SHARED.has(word));
  const asked = telling.length > 0 ? telling : said;
  const least = Math.min(...asked.map((word) => own.get(word) ?? 0));
  if (least > 0) return least;
  return known >= ENOUGH && !asked.some((word) => own.has(word)) ? -1 : 0;
}

/** The words of offices in articles about a year, with how many articles have them. */
function officesAbout(names: readonly NameFacts[], year: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const { offices } of names)
    for (const [key, count] of offices) {
      const [of, word] = key.split(" ") as [string, string];
      if (Math.abs(Number(of) - year) <= YEARS) found.set(word, (found.get(word) ?? 0) + count);
    }
  return found;
}
