import { FIELD_ORIGINS } from "../../source/record.ts";
import type { PublishedAt } from "../article.ts";

/** Whether a date is what its source gives as the date, and not what a text was found to say. */
export function isGiven(source: PublishedAt["source"]): boolean {
  return source === "metadata" || (FIELD_ORIGINS as readonly string[]).includes(source);
}
