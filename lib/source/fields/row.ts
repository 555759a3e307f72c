/** What a table or a JSON file holds at one place, before its keys have a meaning. */
export interface Row {
  readonly kind: "row";
  readonly place: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
  /** Its own text as the file writes it, for a rejection. */
  readonly raw: string;
  /** A table's line of headers. */
  readonly header?: string;
}
