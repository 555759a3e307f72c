/** What a document's own layout says of a line. `start`: an article of an export begins with it. */
export type Look = "heading" | "headline" | "byline" | "body" | "note" | "start";

/** A line of a text or a paragraph of a document. */
export interface DocLine {
  /** As it stands in the text that is put together of such lines, with the line ends behind it. */
  readonly words: string;
  /** The line in the file, or the paragraph in the document, from 1. */
  readonly number: number;
  readonly looks: readonly Look[];
  /** That it was too long to be held; its words are left out. */
  readonly isTooLong?: true;
  /** The language that the mark-up of its article says it is in. */
  readonly language?: string;
}

/** A line's words alone, with plain spaces. */
export function lineText({ words }: Pick<DocLine, "words">): string {
  return words.replace(/[\s\u00a0\u2000-\u200b\ufeff]+/g, " ").trim();
}
