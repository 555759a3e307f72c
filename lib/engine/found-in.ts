import type { SaidOtherwise } from "../archive/kept.ts";
import { type Expression, inHeadline, type Leaf, positiveLeaves } from "./port/expression.ts";
import type { FoundIn } from "./port/results.ts";
import { highlight, holds, snippet } from "./words/highlight.ts";

/** Copies that are shown with a hit at most. */
const SHOWN = 3;

/** What copies say otherwise, and what the article that stands for them is searched by itself. */
export interface Otherwise {
  readonly headline: string;
  readonly body: string;
  readonly said: readonly SaidOtherwise[];
}

/** What copies say otherwise and is marked, where the article that stands for them does not hold it. */
export function foundIn({ headline, body, said }: Otherwise, text: Expression): FoundIn[] {
  const missing = positiveLeaves(text).filter((leaf) =>
    leaf.kind === "headline"
      ? !holds(headline, inHeadline(leaf))
      : "text" in leaf && ![headline, body].some((field) => holds(field, leaf)),
  );
  const found: FoundIn[] = [];
  for (const leaf of missing) {
    if (found.length === SHOWN || isFoundBy(found, leaf)) continue;
    const copy = said.find(({ kind, text }) => holds(text, kind === "headline" ? inHeadline(leaf) : leaf));
    if (!copy) continue;
    const { id, kind } = copy;
    found.push({
      id,
      kind,
      segments: kind === "headline" ? highlight(copy.text, inHeadline(text)) : snippet(copy.text, text),
    });
  }
  return found;
}

/** Whether what is shown already shows it. */
function isFoundBy(found: readonly FoundIn[], leaf: Leaf): boolean {
  return found.some(({ kind, segments }) =>
    holds(segments.map(({ text }) => text).join(""), kind === "headline" ? inHeadline(leaf) : leaf),
  );
}
