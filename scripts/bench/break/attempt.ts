import type { Served } from "../load/served.ts";
import type { Ask } from "./ask.ts";

/** What an attempt works with: a site that is read all the while, and how it is asked. */
export interface Field extends Served {
  readonly ask: Ask;
}

/** Something that once broke the site, an import or the archive, tried again. */
export interface Attempt {
  readonly name: string;
  /** Statuses that readers may be given meanwhile, beside 200. */
  readonly mayBe?: readonly number[];
  /** What did not hold, in words; none where all did. */
  readonly run: (field: Field) => Promise<readonly string[]>;
}

/** What is wrong where something does not hold. */
export const unless = (holds: boolean, wrong: string): string[] => (holds ? [] : [wrong]);
