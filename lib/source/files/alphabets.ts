/** Letters beyond a to z that a language is written with, in lower case, by its BCP 47 tag. */
const LATIN: Readonly<Record<string, string>> = {
  az: "çəğıöşüi̇",
  ca: "àçèéíïòóúü",
  cs: "áčďéěíňóřšťúůýž",
  da: "æøåéäöü",
  de: "äöüßé",
  en: "éèêëïîöôüçñàá",
  es: "áéíñóúü",
  et: "äõöüšž",
  eu: "ñçü",
  fi: "äöåéšž",
  fr: "àâæçèéêëîïôœùûüÿ",
  gl: "áéíïñóúü",
  hr: "čćđšž",
  hu: "áéíóöőúüű",
  is: "áæðéíóöþúý",
  it: "àèéìíîòóùú",
  lt: "ąčęėįšųūž",
  lv: "āčēģīķļņšūž",
  nl: "éèêëïíóöüáàäçñ",
  no: "æøåéèêòóôàäöü",
  pl: "ąćęłńóśźżé",
  pt: "àáâãçéêíòóôõúü",
  ro: "ăâîșțşţ",
  sk: "áäčďéíĺľňóôŕšťúýž",
  sl: "čšžćđ",
  sq: "çëâ",
  sv: "åäöéüà",
  tr: "çğıöşüâîûi̇",
};

const CYRILLIC = /[\u0430-\u045f\u0491]/;

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /[\u0621-\u0652]/,
  be: CYRILLIC,
  bg: CYRILLIC,
  el: /[\u03ac-\u03ce]/,
  fa: /[\u0621-\u0652\u067e-\u06af\u06cc]/,
  he: /[\u05b0-\u05ea]/,
  ru: CYRILLIC,
  sr: CYRILLIC,
  uk: CYRILLIC,
};

/** Whether a letter beyond a to z, in lower case, is one that a language is written with; languages are BCP 47 tags. */
export function isWrittenWith(language: string, letter: string): boolean {
  return LATIN[language]?.includes(letter) ?? SCRIPTS[language]?.test(letter) ?? false;
}

/** The languages whose letters are known. */
export const LANGUAGES: readonly string[] = [...Object.keys(LATIN), ...Object.keys(SCRIPTS)];
