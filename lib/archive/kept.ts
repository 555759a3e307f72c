import { z } from "zod";
import { Article } from "../article/article.ts";

/** A headline or a paragraph of a copy that stands otherwise in the article that stands for the group, and the copy's id. */
const SaidOtherwise = z.object({ kind: z.enum(["headline", "paragraph"]), text: z.string(), id: z.string() });
export type SaidOtherwise = z.infer<typeof SaidOtherwise>;

/**
 * An article as the archive keeps it: when it was first kept (ISO 8601, UTC; null where that is not known, as in an index
 * made before it was noted), and when the first of its group of copies was; where it is a copy, the article that stands for all of them; how many copies it stands for, and
 * what these say otherwise. Articles with one `family`, the id of the earliest, are copies or versions of one another.
 */
export const Kept = z.object({
  article: Article,
  added: z.string().nullable().default(null),
  groupAdded: z.string().nullable().default(null),
  copyOf: z.string().nullable(),
  copies: z.int(),
  said: z.array(SaidOtherwise).default([]),
  family: z.string().nullable().default(null),
  /** Whether people have corrected what it says. */
  corrected: z.literal(true).exactOptional(),
});
export type Kept = z.infer<typeof Kept>;
