import { Kept } from "../../archive/kept.ts";
import type { FoundHit } from "./exact.ts";

/** An article as a hit keeps it. The index may have been written by another hand: what does not fit is an error. */
export function keptOf({ _source }: Pick<FoundHit, "_source">): Kept {
  return Kept.parse(_source?.kept);
}
