/** A set of labelled texts, read from the form in which others publish it. */
export interface PublishedSet {
  /** An article a line: its texts and what they are scored against, by the names of `judge/rows.ts`. */
  readonly gold: readonly { readonly id: string }[];
  /** Where the articles are not the gold's own texts: files to be read, by name. */
  readonly files?: ReadonlyMap<string, Buffer>;
}
