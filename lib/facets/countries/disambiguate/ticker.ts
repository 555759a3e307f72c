import type { Token } from "../../token.ts";

/** Exchanges as papers name them before a ticker: `(NYSE: CHN)`. In capitals. */
const EXCHANGES: ReadonlySet<string> = new Set(
  "NYSE NASDAQ AMEX OTC OTCBB OTCQB OTCQX OTCMKTS PINK LSE AIM TSX TSXV CSE ASX NZX SGX HKEX HKG SEHK TYO TSE BSE NSE JSE ETR FRA EPA AMS EBR BIT BME SIX SWX STO CPH HEL OSE WSE IDX KLSE KRX TWSE".split(
    " ",
  ),
);

/**
 * Whether a name in capitals is a share's code, which is no place however it reads: `<BOR>`, `<OSLO.O>`, `(NYSE: CHILE)`,
 * `(LIMA.N)`, `$CUBA`. A bare name in round or square brackets may be the place.
 */
export function isTicker(tokens: readonly Token[], start: number, end: number): boolean {
  if (end !== start + 1 || !/^\p{Lu}+$/u.test(tokens[start]!.text)) return false;
  const before = tokens[start - 1];
  if (!before) return false;
  if (before.text === ":") return EXCHANGES.has(tokens[start - 2]?.text.toUpperCase() ?? "");
  if (before.end !== tokens[start]!.start) return false;
  if (before.text === "$") return true;
  const close = { "<": ">", "(": ")", "[": "]" }[before.text];
  if (close === undefined) return false;
  if (close === ">" && tokens[end]?.text === close) return true;
  const [stop, market, last] = tokens.slice(end, end + 3);
  return stop?.text === "." && /^\p{Lu}{1,3}$/u.test(market?.text ?? "") && last?.text === close;
}
