import { CAPITAL, type Word } from "./word.ts";

/** Legal forms and the like that end the name of a firm. */
const FIRM_FORM =
  /^(?:inc|incorporated|corp|corporation|co|ltd|limited|llc|plc|ag|nv|sa|gmbh|brothers|bros|group|holdings)$/;
const TRADE =
  /^(?:airlines|airways|bancorp|bank|breweries|brewing|broadcasting|capital|chemicals?|communications|electric|electronics|energy|enterprises|federal|financial|foods|industrial|industries|insurance|international|investments?|jewell?ers|laboratories|labs|manufacturing|mining|motors?|oil|paper|petroleum|pharmaceuticals?|pictures|products|publishing|resources|savings|securities|steel|stores|systems|technolog(?:y|ies)|trust)$/;
const AFTER_AND = /^(?:co|company|sons|partners|associates)$/;

/** Whether a folded word is the trade of a firm, before its legal form. */
export const endsTrade = (folded: string): boolean => TRADE.test(folded);

/** Whether a folded word behind `and` ends the name of a firm (`and Sons`). */
export const endsPartners = (folded: string): boolean => AFTER_AND.test(folded);
const AFTER_COMMA = /^(?:inc|ltd|llc|plc|corp)$/;

/** Whether a folded word ends the name of a firm: a legal form or a trade. */
export const endsFirm = (folded: string): boolean => FIRM_FORM.test(folded) || endsTrade(folded);

const EXCHANGE = /^(?:NYSE|NASDAQ|LON|AMEX|TSX|ASX|Holdings|HOLDINGS)$/;

const FACILITY =
  /^(?:academy|airport|arena|barracks|bridge|complex|facility|market|dam|hospital|hotel|jail|library|mausoleum|mine|museum|prison|prize|road|school|stadium|station|street|theatre|theater|university)$/;

const KIND_OF_FACILITY =
  /^(?:international|public|municipal|national|regional|railway|elementary|primary|secondary|high|power)$/;

/** Whether the noun after a name makes it a building's or a prize's: `the Victor Verster prison`. */
export const facilityFollows = (words: readonly Word[], end: number): boolean =>
  words[end] !== undefined &&
  FACILITY.test((KIND_OF_FACILITY.test(words[end].text) ? (words[end + 1] ?? words[end]) : words[end]).text);

/** Whether a word is the `'s` of a possessive. */
export const isOwn = ({ text }: Word): boolean => text === "'s" || text === "’s";

/** Whether what follows a name makes it a firm's: `Corp`, `'s Inc`, `and Co`, `, Inc`, `<ABC>`, `(Holdings)`. */
export function firmFollows(words: readonly Word[], end: number): boolean {
  const [word, next] = [words[end], words[end + 1]];
  if (!word) return false;
  // `Sotheby's Inc`; `Ada Hale's Group` is hers, and so may be `Hale's <ABC>`.
  if (/^['’]s$/.test(word.text))
    return next !== undefined && (next.shape & CAPITAL) !== 0 && AFTER_COMMA.test(next.folded);
  if (word.shape & CAPITAL) return FIRM_FORM.test(word.folded);
  if (!next || !(next.shape & CAPITAL)) return false;
  if (word.text === "<" || (word.text === "(" && EXCHANGE.test(next.text))) return true;
  if (word.text === ",") return AFTER_COMMA.test(next.folded);
  return (word.text === "&" || word.folded === "and") && AFTER_AND.test(next.folded);
}
