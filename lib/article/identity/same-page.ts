import type { Identified } from "./identity.ts";
import { shinglesOf } from "./shingles.ts";

type Page = Pick<Identified, "raw" | "given">;

/** How much of the shorter text the longer must hold; more where the two give different days. */
const SHARED = 0.5;
const SHARED_ON_ANOTHER_DAY = 0.8;

/**
 * Whether what one address held at two times is one page that changed, and not two stories behind one address. A text that
 * grew holds what it was; a page that is filled anew every day shares its frame with yesterday's and gives another day.
 */
export function isSamePage(before: Page, now: Page): boolean {
  const [one, other] = [dayGiven(before), dayGiven(now)];
  const least = one !== null && other !== null && one !== other ? SHARED_ON_ANOTHER_DAY : SHARED;
  return sharedOf(before.raw.text, now.raw.text) >= least;
}

function dayGiven({ given: { date } }: Page): string | null {
  return /\b\d{4}-\d{2}-\d{2}/.exec(date ?? "")?.[0] ?? null;
}

/** The share of the smaller set of runs of words, or of words where the texts are short, that the other has, 0 to 1. */
function sharedOf(a: string, b: string): number {
  const [runsA, runsB] = [shinglesOf(a), shinglesOf(b)];
  return runsA.size > 0 && runsB.size > 0 ? shareOf(runsA, runsB) : shareOf(wordsOf(a), wordsOf(b));
}

function shareOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  if (less.size === 0) return more.size === 0 ? 1 : 0;
  let shared = 0;
  for (const one of less) if (more.has(one)) shared++;
  return shared / less.size;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
