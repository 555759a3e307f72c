import type { Word } from "./names/word.ts";

/** A stretch of tokens that was taken for a person. */
export interface Mention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly titles: readonly Word[];
  /** `jr`, `iii` and the like, folded; none where it is not known to have one. */
  readonly suffix?: string;
  /** A name in full that every newspaper knows. */
  readonly known?: boolean;
  readonly reason: string;
}

/** The folded parts of a mention's name; joined initials (`R.K.`) come apart. */
export function partsOf(words: readonly Word[]): string[] {
  const parts: string[] = [];
  for (const word of words) {
    if (/^(?:\p{Lu}\.){2,}$/u.test(word.text)) parts.push(...word.folded);
    else parts.push(word.folded);
  }
  return parts;
}
