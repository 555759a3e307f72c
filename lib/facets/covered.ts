import type { Span } from "./passage.ts";

/** Tells whether a span shares a token with one of these, in time that does not grow with their number. */
export function coveredBy(spans: Iterable<Span>): (span: Span) => boolean {
  const tokens = new Map<number, Set<number>>();
  for (const { passage, start, end } of spans) {
    const own = tokens.get(passage) ?? new Set();
    for (let token = start; token < end; token++) own.add(token);
    tokens.set(passage, own);
  }
  return ({ passage, start, end }) => {
    const own = tokens.get(passage);
    for (let token = start; own && token < end; token++) if (own.has(token)) return true;
    return false;
  };
}
