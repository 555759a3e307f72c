/** What a look through an archive found wrong. */
export interface Found {
  /** Of what: its file, an article, the index, the ledger of corrections, or what stands beside the archive. */
  readonly of: "file" | "article" | "index" | "ledger" | "beside";
  /** In plain words, without a stop. */
  readonly what: string;
  /** What to do about it: a command, or a sentence that names one. */
  readonly mend: string;
  /** The article, where it is one's. */
  readonly id?: string;
}
