import { photoCreditAt } from "../../article/zones/caption.ts";
import type { Passage, Span } from "../passage.ts";

/** Where passages say whose a photo is: who took it is nobody in the news. */
export function photoCredits(passages: readonly Passage[]): Span[] {
  return passages.flatMap(({ mapped, tokens }, passage) => {
    const at = photoCreditAt(mapped.text);
    const start = at === null ? -1 : tokens.findIndex((token) => token.start >= at);
    return start < 0 ? [] : [{ passage, start, end: tokens.length }];
  });
}
