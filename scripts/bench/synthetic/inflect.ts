const VOWEL = /[aeiou]/;

/** `company` → `companies`. */
export function plural(noun: string): string {
  const last = noun.at(-1)!;
  if (last === "y" && !VOWEL.test(noun.at(-2)!)) return `${noun.slice(0, -1)}ies`;
  return last === "s" || last === "x" || last === "z" || /[cs]h$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `deny` → `denied`; verbs of the vocabulary are regular. */
export function past(verb: string): string {
  const last = verb.at(-1)!;
  if (last === "e") return `${verb}d`;
  return last === "y" && !VOWEL.test(verb.at(-2)!) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** `change` → `changing`. */
export function progressive(verb: string): string {
  return verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** `deny` → `denies`, by the same rule as the plural of nouns. */
export function present(verb: string): string {
  return plural(verb);
}

/** `a` or `an`, by the letter that follows. */
export function indefinite(following: string): string {
  return VOWEL.test(following[0]!) ? "an" : "a";
}

/** With a capital, as at the head of a sentence. */
export function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
