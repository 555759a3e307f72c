import type { Visitor } from "../lib/access/visitor.ts";
import { drawing } from "./_page/drawn.ts";

/** Whoever the request under way comes from; somebody with the least rights where nobody said. */
export function visitor(): Visitor {
  return drawing.getStore()?.visitor ?? { name: null, role: "reader" };
}
