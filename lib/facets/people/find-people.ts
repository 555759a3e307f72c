import type { PlaceMatch } from "../countries/match/find-places.ts";
import type { Passage, Span } from "../passage.ts";
import type { FoundPerson } from "../values.ts";
import { corefer, type Person } from "./coreference.ts";
import { articleNames } from "./evidence/article-names.ts";
import { counterEvidence } from "./evidence/counter-evidence.ts";
import { decide } from "./evidence/decide.ts";
import * as is from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { namesInCapitals } from "./names/capitals.ts";
import { capitalised, displayName } from "./names/display-name.ts";
import { familyComesFirst } from "./names/eastern-order.ts";
import { firmsIn } from "./names/firms.ts";
import { headingWords } from "./names/heading-words.ts";
import { isCapitals } from "./names/is-capitals.ts";
import type { NameSnapshot } from "./names/name-snapshot.ts";
import { namedPlaces } from "./names/named-places.ts";
import { REGNAL } from "./names/titles.ts";
import { CAPITAL, type Word } from "./names/word.ts";
import { isHyphen, isHyphenated } from "./passage-words.ts";
import { addTagEvidence } from "./tag-evidence.ts";
import { tagger } from "./tagger-file.ts";

/** What is known of an article when its people are looked for; `names` is what a first pass over the archive learnt. */
export interface PeopleEvidence {
  readonly passages: readonly Passage[];
  readonly places: readonly PlaceMatch[];
  readonly outlets: readonly Span[];
  readonly names: NameSnapshot | null;
}

/** The people of an article in order of first mention, each with all of its mentions. */
export function findPeople({ passages, places, outlets, names }: PeopleEvidence): FoundPerson[] {
  const article = articleNames(passages);
  const model = tagger();
  if (model) addTagEvidence(article, model);
  const firms = firmsIn(article);
  const mentions = decide(
    article,
    model !== null,
    counterEvidence(firms, namedPlaces(article), headingWords(article), places, outlets),
  );
  const hyphenated = ({ passage, end }: Mention) => isHyphen(article.texts[passage]!.words[end - 2]);
  // Words that hyphens join are no more than one word of a name.
  const isPair = ({ passage, start, end, known = false }: Mention) =>
    !known && isHyphenated(article.texts[passage]!, start, end);
  const sentenceOf = ({ passage, start }: Mention) => `${passage} ${passages[passage]!.tokens[start]!.sentence}`;
  const spelling = { hyphenated, isPair, sentenceOf };
  const people = corefer(mentions, spelling);
  const shouted = article.texts.flatMap((text) =>
    isCapitals(text.words) ? namesInCapitals(text, people, names, firms) : [],
  );
  const all = shouted.length === 0 ? people : corefer([...shouted, ...mentions].sort(inOrder), spelling);
  // `SOUTH ST. PAUL`, `March 12, Reuter`: one name in a dateline and nowhere else is its place or its agency.
  const isOfDateline = ({ lone, mentions }: Person) =>
    lone && mentions.every(({ mention }) => passages[mention.passage]!.zone === "dateline");
  const found = all.filter((person) => !isOfDateline(person));
  return found.map((person) =>
    toFound(
      person,
      passages,
      person.lone || person.mentions.every(({ mention }) => isPair(mention) || isFamilyAlone(mention)),
    ),
  );
}

const ROMAN = /^[ivx]+$/;

const inOrder = (a: Mention, b: Mention): number => a.passage - b.passage || a.start - b.start;

function toFound(person: Person, passages: readonly Passage[], lone: boolean): FoundPerson {
  const mentions = person.mentions.map(({ mention: { passage, start, end }, reason }) => ({
    span: { passage, start, end },
    reason,
  }));
  const regnal = [...person.titles].some((title) => REGNAL.test(title));
  // `Elizabeth II`: a ruler's number stands behind no family name.
  const numbered = person.mentions.some(
    ({ mention: { words, suffix = "" } }) => words.length === 1 && ROMAN.test(suffix),
  );
  return { name: fullest(person, passages), hidden: lone && !regnal && !numbered, mentions };
}

/** The form with the most words, then the fewest initials, then the most frequent, then the first in order. */
function fullest({ mentions }: Person, passages: readonly Passage[]): string {
  const forms = new Map<string, Form & { count: number }>();
  for (const { mention } of mentions) {
    const shown = displayName(passages, mention);
    const text = /\p{Ll}/u.test(shown) ? shown : capitalised(shown);
    const spelt = mention.words.filter(({ folded }) => folded.length > 1).length;
    const form = forms.get(text) ?? {
      bare: isFamilyAlone(mention) ? 1 : 0,
      suffix: mention.suffix ? 1 : 0,
      words: mention.words.length,
      spelt,
      count: 0,
    };
    forms.set(text, form);
    form.count++;
  }
  const better = ([a, x]: [string, Form], [b, y]: [string, Form]) =>
    x.bare - y.bare ||
    y.words - x.words ||
    y.suffix - x.suffix ||
    y.spelt - x.spelt ||
    y.count - x.count ||
    (a < b ? -1 : 1);
  return [...forms].sort(better)[0]![0];
}

/** Whether a name is a family name with what belongs to it alone: `de Gaulle`, `Von der Leyen`, `Al-Assad`. */
function isFamilyAlone({ words, known = false }: Mention): boolean {
  // `Abu Saeed`, father of Saeed, is a whole name.
  const isParticle = ({ classes, shape, folded }: Word) =>
    (classes & is.PARTICLE) !== 0 && folded !== "abu" && !(classes & is.GIVEN && shape & CAPITAL);
  return (
    words.length > 1 &&
    !known &&
    words.slice(0, -1).every(isParticle) &&
    !familyComesFirst(
      words.map(({ folded }) => folded),
      false,
    )
  );
}

interface Form {
  readonly bare: number;
  readonly suffix: number;
  readonly words: number;
  readonly spelt: number;
  readonly count: number;
}
