import { MAX_RECORD_WORDS } from "../limits.ts";

/** Why an element of XML cannot be read, in words. */
export const ELEMENT_FAULTS = {
  "too long": `is longer than ${MAX_RECORD_WORDS}`,
  "not closed": "is not closed before the next begins",
  "cut off": "is cut off: its element is not closed",
} as const;
