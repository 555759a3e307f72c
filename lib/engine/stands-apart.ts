import type { Kept } from "../archive/kept.ts";

/**
 * Whether an article that stands for copies needs an entry of its own in an index for that: since they say something
 * otherwise, or since one of them was in the archive before it.
 */
export function standsApart({ said, added, groupAdded, copies }: Kept): boolean {
  return said.length > 0 || (copies > 0 && groupAdded !== added);
}
