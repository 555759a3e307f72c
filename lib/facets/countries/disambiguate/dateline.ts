import type { Passage, Span } from "../../passage.ts";

/** How far into the body a dateline can reach, in tokens: `FRANKFURT AM MAIN, Germany, Nov. 5 (Reuters) -`. */
const REACH = 14;

/** Whether a place stands in the article's dateline: a zone of its own, or the head of the body up to its dash. */
export function standsInDateline(passages: readonly Passage[], { passage, start, end }: Span): boolean {
  const { zone, tokens } = passages[passage]!;
  if (zone === "dateline") return true;
  if (zone !== "body" || start >= REACH || passages.findIndex((other) => other.zone === "body") !== passage)
    return false;
  if (/\p{Ll}/u.test(tokens[0]!.text)) return false;
  for (let i = end; i < Math.min(tokens.length, REACH); i++) {
    if (/^(?:-|--|–|—)$/.test(tokens[i]!.text)) return tokens[i]!.start > tokens[i - 1]!.end;
  }
  return false;
}
