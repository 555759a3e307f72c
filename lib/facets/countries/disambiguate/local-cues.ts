import type { Passage } from "../../passage.ts";
import { cellItems, tableRows } from "../table-rows.ts";

type Cue = readonly [code: string, weight: number];

const CUES: ReadonlyMap<string, readonly Cue[]> = readCues();
/** A country's colour counts for two mentions at most. */
const MOST = 2;

function readCues(): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const [codes, weight, words] of tableRows("local-cues")) {
    for (const word of cellItems(words)) {
      const own = codes!.split(" ").map((code): Cue => [code, Number(weight)]);
      cues.set(word, [...(cues.get(word) ?? []), ...own]);
    }
  }
  return cues;
}

/** How much local colour each country has in a text: the weights of the distinct cues. */
export function localCues(passages: readonly Passage[]): Map<string, number> {
  const seen = new Set<string>();
  const found = new Map<string, number>();
  for (const { tokens } of passages) {
    for (const { text } of tokens) {
      const cues = CUES.get(text);
      if (!cues || seen.has(text)) continue;
      seen.add(text);
      for (const [code, weight] of cues) found.set(code, Math.min(MOST, (found.get(code) ?? 0) + weight));
    }
  }
  return found;
}
