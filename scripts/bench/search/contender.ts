import type { Asked } from "./query-mix.ts";

/** A way to answer a search: the total it finds. */
export type Contender = (asked: Asked) => Promise<number> | number;
