import { Kept } from "../../archive/kept.ts";

/** An article as a document keeps it. The index may have been written by another hand: what does not fit is an error. */
export function keptOf(text: unknown): Kept {
  return Kept.parse(JSON.parse(String(text)));
}
