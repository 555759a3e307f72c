import type { ArticleNames, Weighed } from "../evidence/weighed.ts";
import { gapBefore, opensSentence, type PassageWords } from "../passage-words.ts";
import { words } from "./words.ts";

/** What a place or a body is called behind its name, or before it and `of`. Written small. */
const AFTER =
  words(`area areas district districts town towns township townships village villages hamlet city cities county counties
  region regions province provinces prefecture municipality municipalities suburb suburbs sector borough neighbourhood neighborhood
  island islands peninsula river rivers lake lakes valley mountain mountains range desert forest beach beaches harbour harbor port
  coast border crossing junction highway expressway motorway roundabout estuary reef reefs reservoir canal falls waterfall
  constituency constituencies governorate wilaya department state territory
  monastery temple shrine mosque church cathedral cemetery palace castle fort fortress ruins
  festival trophy cup tournament championship derby scandal virus dialect language cuisine
  tribe tribes clan clans people community communities indigenous ethnic`);
const BEFORE =
  words(`town towns village villages hamlet city cities county region province provinces municipality municipalities
  district districts suburb suburbs island islands port harbour harbor river valley peninsula constituency department
  monastery ruins neighbourhood neighborhood`);

/** Names of an article that are places by what stands beside them, here or elsewhere; people that it shows are none. */
export function namedPlaces({ texts, weighed }: ArticleNames): (one: Weighed) => boolean {
  const places = new Set<string>();
  const people = new Set<string>();
  for (const { candidate, key, signals } of weighed) {
    if (signals.proven || signals.titled || signals.spoke) people.add(key);
    else if (candidate.words.length > 1 && isPlaceAt(texts[candidate.passage]!, candidate.start, candidate.end))
      places.add(key);
  }
  return ({ key }) => places.has(key) && !people.has(key);
}

function isPlaceAt(text: PassageWords, start: number, end: number): boolean {
  const after = text.words[end];
  if (after && gapBefore(text, end) === 1 && !opensSentence(text, end) && AFTER.has(after.text)) return true;
  const [noun, of] = [text.words[start - 2], text.words[start - 1]];
  return of?.text === "of" && noun !== undefined && BEFORE.has(noun.text);
}
