import { words } from "../people/names/words.ts";
import { COMMON_FAMILIES } from "./common-families.ts";
import { holdersCalled } from "./lone/office-holders.ts";
import type { NameFacts } from "./name-facts.ts";
import { SPELLINGS } from "./spellings.ts";

/** Countries where a second family name is often left out. */
const TWO_FAMILIES: ReadonlySet<string> = new Set(
  "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE".split(" "),
);
/** Words of offices that say little by themselves. */
const PLAIN = words("former chief head leader member official executive senior");
const YEARS = 3;
/** A slip stands in so many articles at most, and the name that it should be in as many times more. */
const MOST_SLIPS = 2;
const TIMES = 2;

/** Whether the articles of two names that look like one person's bear it out: a name left out or mistyped proves nothing by itself. */
export function isBorneOut(how: "earlier" | "dropped" | "slip", a: NameFacts, b: NameFacts): boolean {
  const shared = [...a.countries.keys()].filter((code) => b.countries.has(code));
  if (how === "earlier") {
    const [short, long] = a.shape.earlier === b.shape.letters ? [b, a] : [a, b];
    const married = (long.kinds.get("woman") ?? 0) > 0 && (short.kinds.get("man") ?? 0) === 0;
    return married || shared.some((code) => TWO_FAMILIES.has(code));
  }
  if (shared.length === 0) return false;
  // `Maryam Nawaz Sharif` is the daughter of Nawaz Sharif.
  if (how === "dropped" && (isHolder(longer(a, b)) || isPrefixed(longer(a, b)))) return true;
  const [few, many] = a.articles <= b.articles ? [a, b] : [b, a];
  if (how === "dropped") return !COMMON_FAMILIES.has(a.shape.family) && shareOffice(few, many);
  if (few.articles > MOST_SLIPS || many.articles < TIMES * few.articles) return false;
  return shareOffice(few, many);
}

const isHolder = ({ shape }: NameFacts): boolean =>
  holdersCalled(shape.family).some((holder) => holder.shape.key === shape.key);

/** First names that many bear beside the one they go by. */
const PREFIXED = words("muhammad md mohd abdul haji sheikh syed sayyid maria jose");

const longer = (a: NameFacts, b: NameFacts): NameFacts => (a.shape.given.length > b.shape.given.length ? a : b);

function isPrefixed({ shape: { given } }: NameFacts): boolean {
  const [first] = given;
  return PREFIXED.has(SPELLINGS.get(first!) ?? first!);
}

/** Whether the articles of two names give the same office within some years. */
function shareOffice(few: NameFacts, many: NameFacts): boolean {
  return [...few.offices.keys()].some((said) => {
    const [year, word] = said.split(" ") as [string, string];
    return !PLAIN.has(word) && [...many.offices.keys()].some((other) => isNear(other, Number(year), word));
  });
}

function isNear(said: string, year: number, word: string): boolean {
  const [of, other] = said.split(" ") as [string, string];
  return word === other && Math.abs(Number(of) - year) <= YEARS;
}
