import type { Passage } from "../../passage.ts";
import type { Outlet } from "../outlet.ts";
import type { OutletForm } from "../read-table.ts";

/** A name to judge: tokens `start` to `end` of a passage; nothing before `from` is free to take. */
export interface Candidate {
  readonly passage: Passage;
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly forms: readonly OutletForm[];
}

/** What a name was taken for; the range of tokens includes its `The`. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly outlet: Outlet;
  readonly cited: boolean;
  readonly reason: string;
}
