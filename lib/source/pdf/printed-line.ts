/** Words that stand in one line of one column of a page, and where: points from the left and from the foot. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its letters. */
  readonly size: number;
}

/** A document's pages, and what its bookmarks name. */
export interface PdfPages {
  readonly pages: readonly (readonly PrintedLine[])[];
  /** Pages without a text, which are pictures or empty. */
  readonly silent: number;
  /** Bookmarks of the first level in order, with the page each leads to, from 0. */
  readonly outline: readonly { readonly title: string; readonly page: number }[];
}
