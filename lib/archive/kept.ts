import { z } from "zod";
import { Article } from "../article/article.ts";

/**
 * An article as the archive keeps it: when it was first kept (ISO 8601, UTC; null where that is not known, as in an index
 * made before it was noted), the earliest article of the same text, and how many copies it has itself.
 */
export const Kept = z.object({
  article: Article,
  added: z.string().nullable().default(null),
  copyOf: z.string().nullable(),
  copies: z.int(),
  /** Whether people have corrected what it says. */
  corrected: z.literal(true).exactOptional(),
});
export type Kept = z.infer<typeof Kept>;
