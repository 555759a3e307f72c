/** Scripts that news of one language is written in, and letters by which several of one script are told apart. */
const BY_SCRIPT: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, "ja"],
  [/\p{sc=Hangul}/gu, "ko"],
  [/\p{sc=Greek}/gu, "el"],
  [/\p{sc=Hebrew}/gu, "he"],
  [/\p{sc=Thai}/gu, "th"],
  [/\p{sc=Georgian}/gu, "ka"],
  [/\p{sc=Armenian}/gu, "hy"],
  [/\p{sc=Tamil}/gu, "ta"],
  [/\p{sc=Telugu}/gu, "te"],
  [/\p{sc=Gujarati}/gu, "gu"],
  [/\p{sc=Gurmukhi}/gu, "pa"],
  [/\p{sc=Kannada}/gu, "kn"],
  [/\p{sc=Malayalam}/gu, "ml"],
  [/\p{sc=Khmer}/gu, "km"],
  [/\p{sc=Lao}/gu, "lo"],
  [/\p{sc=Sinhala}/gu, "si"],
];

/** Letters of Arabic script that Arabic has not: Persian, Urdu, Pashto, Kurdish and others write them. */
const NOT_ARABIC = /[پچژگکیےۆێەڕڵٹڈڑںھہۃټډړږښڼ]/u;
/** What Arabic has and those have hardly ever. */
const ARABIC = /[ةىيك]/u;
/** Letters that Russian has, and neither Ukrainian, Bulgarian nor the languages of the Balkans. */
const RUSSIAN = /[ыэё]/iu;
/** Letters that Russian has not. */
const NOT_RUSSIAN = /[іїєґўјљњћђџѓќѕәғқңөұүһҳҷӣӯ]/iu;

/** Letters, at least, that tell anything, and how much of a text they must be. */
const LEAST = 4;
const SHARE = 0.6;

/**
 * The language of a text too short for its words to tell, where its script does; null where it is that of several. Chinese,
 * Arabic and Russian share their letters with others: they are told where `guess`, a detector's, is the same.
 */
export function scriptLanguage(text: string, letters: number, guess: string): string | null {
  const enough = (found: number) => found >= LEAST && found >= SHARE * letters;
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  // Japanese mixes its own letters with Chinese ones.
  if (kana > 0 && enough(kana + count(text, /\p{sc=Han}/gu))) return "ja";
  const own = BY_SCRIPT.find(([script]) => enough(count(text, script)));
  if (own) return own[1];
  const told =
    (guess === "zh" && enough(count(text, /\p{sc=Han}/gu))) ||
    (guess === "ar" && enough(count(text, /\p{sc=Arabic}/gu)) && ARABIC.test(text) && !NOT_ARABIC.test(text)) ||
    (guess === "ru" && enough(count(text, /\p{sc=Cyrillic}/gu)) && RUSSIAN.test(text) && !NOT_RUSSIAN.test(text));
  return told ? guess : null;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
