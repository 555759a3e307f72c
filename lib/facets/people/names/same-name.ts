import * as is from "../lexicon.ts";

/** Whether the folded parts of a shorter name can mean a longer one: a sub-sequence of it, where initials stand for words. */
export function fits(short: readonly string[], long: readonly string[]): boolean {
  if (short.join("") === long.join("")) return true;
  const a = withoutParticles(short);
  const b = withoutParticles(long);
  if (a.length === 0 || a.length > b.length) return false;
  // `George W. Bush` is not `George H. W. Bush`: initials after the same first name come in order.
  if (a.length > 2 && a[0] === b[0] && a[1]!.length === 1 && !matches(a[1]!, b[1]!)) return false;
  const sameEnd = matches(a.at(-1)!, b.at(-1)!);
  if (!sameEnd && (a.length < 2 || !isWithin(short, long))) return long.includes(short.join(""));
  return isWithin(a, b);
}

const withoutParticles = (parts: readonly string[]): string[] =>
  parts.filter((part) => part.length === 1 || !(is.classesOf(part) & is.PARTICLE));

const matches = (a: string, b: string): boolean => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (at < short.length && matches(short[at]!, part)) at++;
  return at === short.length;
}
