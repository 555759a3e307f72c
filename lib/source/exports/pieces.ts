import type { Printed } from "../printed-text.ts";
import type { PartKind } from "../record.ts";

/** Pieces of a text that is put together line by line. */
export interface Pieces {
  /** Adds a line of a kind. Lines of one paragraph are one piece, and so is all of a body. */
  readonly add: (words: string, kind: PartKind) => void;
  readonly all: () => readonly Printed[];
}

/** Begins to put pieces together. */
export function openPieces(): Pieces {
  const pieces: { words: string; kind: PartKind }[] = [];
  return {
    add(words, kind) {
      const last = pieces.at(-1);
      const goesOn = last?.kind === kind && (kind === "body" || /[^\n]\n$/.test(last.words));
      if (last && (goesOn || !/\S/.test(words))) last.words += words;
      else pieces.push({ words, kind });
    },
    all: () => pieces,
  };
}
