/**
 * What programs write where a value is missing: pandas and R (`NaN`, `NaT`, `<NA>`, `NA`), Python and JavaScript (`None`,
 * `undefined`), databases (`NULL`, `\N`), spreadsheets (`#N/A`), people (`n/a`, `-`). `NA` is one in capitals alone.
 */
const MISSING = /^(?:nan|nat|<na>|none|undefined|\(?null\)?|\\n|#?n\/a|n\.a\.|[-–—]{1,3})$/i;

/** What a service says in place of what a better plan of it holds. */
const PAID_FOR = /^ONLY AVAILABLE IN [A-Z ]{2,40} PLANS?$/;

/**
 * Whether a field's whole value stands for a missing one. A paper or a headline of just such a word is given up for it:
 * of a thousand of them hardly one is meant, and what the source wrote cannot be told apart.
 */
export function isMissing(text: string): boolean {
  if (PAID_FOR.test(text)) return true;
  const word = text.length > 20 ? "" : text.trim();
  return word === "NA" || MISSING.test(word);
}
