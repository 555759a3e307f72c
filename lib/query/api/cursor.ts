import { z } from "zod";

/** Where a search of the API goes on. */
export interface Cursor {
  /** How many hits came before. */
  readonly place: number;
  /** The last of them. */
  readonly id: string;
  /** What `place` rests on: search and archive in that state. */
  readonly state: string;
}

const Parts = z.tuple([z.int().min(1), z.string().regex(/^[0-9a-f]{1,64}$/), z.string().max(64)]);

/** A cursor as one word, which can stand in an address as it is. */
export function printCursor({ place, id, state }: Cursor): string {
  return Buffer.from(JSON.stringify([place, id, state])).toString("base64url");
}

/** The cursor that a word is; null where it is none. */
export function readCursor(word: string): Cursor | null {
  if (word.length > 400) return null;
  try {
    const [place, id, state] = Parts.parse(JSON.parse(Buffer.from(word, "base64url").toString()));
    return { place, id, state };
  } catch {
    return null;
  }
}
