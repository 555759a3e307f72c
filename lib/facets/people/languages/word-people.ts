import type { Passage, Span } from "../../passage.ts";
import type { FoundPerson } from "../../values.ts";
import { corefer, type Person } from "../coreference.ts";
import * as is from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import { displayName } from "../names/display-name.ts";
import { isHyphen, isHyphenated, type PassageWords } from "../passage-words.ts";
import { withoutCase } from "./endings.ts";
import { repeatedNames } from "./repeated-names.ts";
import { trimmedName } from "./trimmed-name.ts";
import { wholeName } from "./whole-name.ts";

/** The people of an article whose names the tagger has found word by word; repeats of a name are found with it. */
export function wordPeople(
  language: string,
  passages: readonly Passage[],
  texts: readonly PassageWords[],
  names: readonly Span[],
): FoundPerson[] {
  const whole = names.flatMap((span) => {
    const trimmed = trimmedName(texts[span.passage]!, span);
    return trimmed ? [wholeName(language, texts[span.passage]!, trimmed)] : [];
  });
  // `Laurent` and `La Hyre`, tagged each, are one by now.
  const found = whole.filter((span, at) => {
    const before = whole[at - 1];
    return before?.passage !== span.passage || before.end <= span.start;
  });
  const again = repeatedNames(texts, found).map((span) =>
    mentionAt(language, texts[span.passage]!, span, "article-again"),
  );
  const mentions = [...found.map((span) => mentionAt(language, texts[span.passage]!, span, "tagger")), ...again].sort(
    inOrder,
  );
  const hyphenated = ({ passage, end }: Mention) => isHyphen(texts[passage]!.words[end - 2]);
  // Words that hyphens join are no more than one word of a name.
  const isPair = ({ passage, start, end }: Mention) => isHyphenated(texts[passage]!, start, end);
  // Sentences are not told apart here: each mention counts as in one of its own.
  const sentenceOf = ({ passage, start }: Mention) => `${passage} ${start}`;
  return corefer(mentions, { hyphenated, isPair, sentenceOf }).map((person) =>
    toFound(person, passages, person.lone || person.mentions.every(({ mention }) => isPair(mention))),
  );
}

const inOrder = (a: Span, b: Span): number => a.passage - b.passage || a.start - b.start;

function mentionAt(language: string, { passage, words }: PassageWords, { start, end }: Span, reason: string): Mention {
  const named = words.slice(start, end).filter(({ folded }) => folded !== "");
  const own = named.map((word) => {
    const folded = withoutCase(language, word.folded);
    return folded === word.folded ? word : { ...word, folded };
  });
  return { passage, start, end, words: own, titles: [], reason };
}

function toFound(person: Person, passages: readonly Passage[], lone: boolean): FoundPerson {
  const mentions = person.mentions.map(({ mention: { passage, start, end }, reason }) => ({
    span: { passage, start, end },
    reason,
  }));
  return { name: fullest(person, passages), hidden: lone, mentions };
}

/** The form with the most words, then with a given name as it is listed, which is in no case, then the most frequent. */
function fullest({ mentions }: Person, passages: readonly Passage[]): string {
  const forms = new Map<string, { words: number; listed: number; count: number }>();
  for (const { mention } of mentions) {
    // A king's number is no initial.
    const text = displayName(passages, mention).replace(/ ([IVX])\.$/, " $1");
    const form = forms.get(text) ?? {
      words: mention.words.length,
      listed: mention.words[0]!.classes & is.GIVEN,
      count: 0,
    };
    forms.set(text, form);
    form.count++;
  }
  return [...forms].sort(
    ([a, x], [b, y]) =>
      y.words - x.words || y.listed - x.listed || y.count - x.count || a.length - b.length || (a < b ? -1 : 1),
  )[0]![0];
}
