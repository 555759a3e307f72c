import { z } from "zod";
import { Article } from "../article/article.ts";

/** An article as the archive keeps it: with the earliest article of the same text, and how many copies it has itself. */
export const Kept = z.object({ article: Article, copyOf: z.string().nullable(), copies: z.int() });
export type Kept = z.infer<typeof Kept>;
