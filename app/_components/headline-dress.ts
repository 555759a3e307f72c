import type { Segment } from "../../lib/engine/port/results.ts";
import { inCapitals } from "../../lib/text/in-capitals.ts";

interface Headline {
  readonly segments: readonly Pick<Segment, "text">[];
  readonly derived: boolean;
}

/**
 * The classes of a headline in a list, with others that it has: one in capitals is set smaller, and one that the source did
 * not give is told from those that it gave. Undefined where it has none.
 */
export function headlineDress({ segments, derived }: Headline, others?: string): string | undefined {
  const capitals = inCapitals(segments.map(({ text }) => text).join(""));
  return [others, capitals && "capitals", derived && "derived"].filter(Boolean).join(" ") || undefined;
}
