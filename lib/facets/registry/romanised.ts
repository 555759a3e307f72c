import { words } from "../people/names/words.ts";

/** Countries whose people's names are spelt into Latin letters from another script, by ISO code. */
export const OTHER_SCRIPT: ReadonlySet<string> = new Set(
  `AE AF AM AZ BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK
  MM MN MR MV NP OM PK PS QA RS RU SA SD SO SY TH TJ TM TN TW UA UZ YE XK SUHH YUCS CSXX YDYE`.split(/\s+/),
);

const NAMES = words(`
muhammad ahmad hussein hassan yusuf khalid omar osama ibrahim mahmoud mustafa abdullah abdul abdel ali aleksei sergei
dmitri evgeni mikhail nikolai yuri vladimir singh sheikh`);

/** Whether a name looks spelt from another script, where no country tells: its letters or a name everybody knows. */
export function looksRomanised(name: string, spelt: (part: string) => string): boolean {
  const parts = name.split("-");
  return (
    parts.some((part) => NAMES.has(spelt(part)) || /kh|zh|q(?!u)|ou[^s]|iy$|yy$|sky$|skii$|[eo]v$|enko$/.test(part)) ||
    /(?:^|-)(?:al|el|bin|ibn|abu)-/.test(name)
  );
}
