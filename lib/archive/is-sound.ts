import { Article } from "../article/article.ts";

/** Whether a document is of the form that is kept: where it is, a fault in reading it is a fault of the program. */
export function isSound(doc: string): boolean {
  try {
    return Article.safeParse(JSON.parse(doc)).success;
  } catch {
    return false;
  }
}
