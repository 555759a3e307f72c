import type { Candidate } from "../candidates.ts";
import * as is from "../lexicon.ts";
import { familyComesFirst } from "../names/eastern-order.ts";
import { KINDS, kindOf } from "../names/kind.ts";
import type { Word } from "../names/word.ts";
import { ARTICLE, groupItem } from "./evidence-items.ts";
import type { Weighed } from "./weighed.ts";

type Item = (typeof ARTICLE)[number];

const add = ({ candidate, evidence }: Weighed, item: Item): void => {
  evidence.push(groupItem("article", ARTICLE.indexOf(item), candidate.words.length === 1));
};

/** How many of the mentions of a name say what. */
interface Sum {
  count: number;
  titled: number;
  spoke: number;
  described: number;
  the: number;
}

/** Adds to each candidate what the other mentions of its words say. `small` are the words that are also written small. */
export function addArticleEvidence(weighed: readonly Weighed[], small: ReadonlySet<string>): void {
  const sums = new Map<string, Sum>();
  const families = new Map<string, Set<string>>();
  for (const { candidate, key, signals } of weighed) {
    const sum = sums.get(key) ?? { count: 0, titled: 0, spoke: 0, described: 0, the: 0 };
    sums.set(key, sum);
    sum.count++;
    if (signals.titled) sum.titled++;
    if (signals.spoke) sum.spoke++;
    if (signals.described) sum.described++;
    if (signals.the) sum.the++;
    if (candidate.words.length === 1 || isOrganisation(candidate)) continue;
    const last = candidate.words.at(-1)!.folded;
    const names = families.get(last) ?? new Set();
    families.set(last, names.add(key));
  }
  for (const one of weighed) {
    const { candidate, key, signals } = one;
    const sum = sums.get(key)!;
    const lone = candidate.words.length === 1;
    if (sum.titled > (signals.titled ? 1 : 0)) add(one, "titled");
    if (sum.spoke > (signals.spoke ? 1 : 0)) add(one, "spoke");
    if (sum.described > (signals.described ? 1 : 0)) add(one, "described");
    if (sum.count > 1) add(one, "twice");
    if (sum.count > 1 && sum.the * 2 >= sum.count) add(one, "the-often");
    if (candidate.words.some((word) => small.has(word.folded) && tells(word, lone))) add(one, "lower");
    if (lone) continue;
    const last = candidate.words.at(-1)!.folded;
    if ((families.get(last)?.size ?? 0) > 1) add(one, "shared-family");
    if (sums.get(last)?.titled) add(one, "family-titled");
    if (sums.get(last)?.spoke) add(one, "family-spoke");
  }
}

/** Whether it tells anything that a word is also written small: of `Will Smith` or `Mary Rose` it does not. */
const tells = ({ classes }: Word, lone: boolean): boolean =>
  !(classes & is.PARTICLE) && (lone || !(classes & (is.GIVEN | is.GIVEN_WEAK | is.FAMILY | is.COMMON | is.STOP)));

const ORGANISATION = KINDS.indexOf("organisation");

const isOrganisation = ({ words, cutAfter }: Candidate): boolean =>
  words.length > 1 && !cutAfter && words.some((word) => kindOf(word) === ORGANISATION);

const LAST = 1;
const FIRST = 2;
const INSIDE = 4;
const LAST_OF_OTHER = 8;
const FIRST_OF_OTHER = 16;

/** Adds what the longer names that hold a candidate's words are: `people`, or something else. */
export function addLongerNames(weighed: readonly Weighed[], people: ReadonlySet<Weighed>): void {
  const places = new Map<string, number>();
  const note = (word: string, flag: number) => places.set(word, (places.get(word) ?? 0) | flag);
  const organisations = new Set<string>();
  for (const one of weighed) {
    const { words } = one.candidate;
    if (words.length === 1) continue;
    const person = people.has(one);
    if (!person && isOrganisation(one.candidate)) addStretches(organisations, words);
    const { start, end } = one.candidate;
    const parts = words.map(({ folded }) => folded);
    // `Ban Ki-moon` is Ban.
    if (person && familyComesFirst(parts, end - start > words.length)) note(parts[0]!, LAST);
    words.forEach(({ folded }, k) => {
      if (k === words.length - 1) note(folded, person ? LAST : LAST_OF_OTHER);
      else if (k === 0) note(folded, person ? FIRST : FIRST_OF_OTHER);
      else if (person) note(folded, INSIDE);
    });
  }
  for (const one of weighed) {
    const lone = one.candidate.words.length === 1;
    const flags = lone ? (places.get(one.key) ?? 0) : 0;
    if (!(flags & (LAST | FIRST | INSIDE)) && organisations.has(one.key)) add(one, "in-organisation");
    if (flags & LAST) add(one, "last-of-name");
    if (flags & FIRST) add(one, "first-of-name");
    if (flags & INSIDE) add(one, "inside-name");
    if (flags & LAST_OF_OTHER && !(flags & LAST)) add(one, "last-of-other");
    if (flags & FIRST_OF_OTHER && !(flags & FIRST)) add(one, "first-of-other");
  }
}

const LONGEST_STRETCH = 4;

function addStretches(keys: Set<string>, words: readonly Word[]): void {
  for (let start = 0; start < words.length; start++) {
    let key = "";
    for (let end = start; end < Math.min(words.length, start + LONGEST_STRETCH); end++) {
      key = key ? `${key} ${words[end]!.folded}` : words[end]!.folded;
      keys.add(key);
    }
  }
}
