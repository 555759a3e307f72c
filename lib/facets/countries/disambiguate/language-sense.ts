import { classesOf, STOP } from "../../people/lexicon.ts";
import { foldToken } from "../match/fold-token.ts";
import type { Sighting } from "../match/sighting.ts";

/** Demonyms that name a language too. */
const LANGUAGES = new Set(
  "english french spanish german italian portuguese russian chinese japanese korean dutch polish greek turkish vietnamese thai danish swedish norwegian finnish hungarian czech romanian ukrainian persian welsh irish cantonese catalan basque somali swahili punjabi bengali nepali khmer".split(
    " ",
  ),
);
const BEFORE =
  /^(?:in|into|speak|speaks|spoke|spoken|speaking|learn|learns|learned|learnt|learning|teach|teaches|taught|teaching|fluent|translate|translated|understand|understands|understood|broken|perfect|conversational|fluently)$/i;
/** Words after which a demonym is a people or a person, not a language: `the French`, `a German`. */
const PEOPLE =
  /^(?:the|a|an|another|two|three|four|five|many|some|most|few|other|fellow|young|old|every|several|all)$/i;
const STUDY =
  /^(?:class|classes|lessons|lesson|immersion|grammar|tutor|subtitles|dictionary|proficiency|learner|learners|speaker|speakers|translation|translations)$/;

/** Whether a demonym means the language: `she spoke French`, `in English`, `English and maths`, `Spanish lessons`. */
export function isLanguage({ kind, key, tokens, start, end }: Sighting): boolean {
  if (kind !== "demonym" || !LANGUAGES.has(key)) return false;
  const before = tokens[start - 1]?.text ?? "";
  const next = tokens[end];
  const after = next && next.sentence === tokens[start]!.sentence ? next.text : "";
  if (STUDY.test(after)) return true;
  const open = after === "" || !/^\p{L}/u.test(after) || (classesOf(foldToken(after)) & STOP) > 0;
  if (!open || after === "-") return false;
  if (BEFORE.test(before)) return true;
  return key === "english" && !PEOPLE.test(before) && !/^[,-]$/.test(after) && before !== "";
}
