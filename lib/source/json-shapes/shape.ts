import type { MappedField } from "../fields/field-keys.ts";

/** How a well-known program or service lays out an article, where its keys would be misread by their names alone. */
export interface RecordShape {
  readonly name: string;
  /** Paths that an object of this shape has, all of them, and others hardly have. */
  readonly marks: readonly string[];
  /** Where the article lies in the object, if not at its top. */
  readonly within?: string;
  /** Where it says whether it may be used: its status, and when an embargo ends. */
  readonly use?: { readonly status: string; readonly until: string };
  /** Where it says what kind of thing it describes, of which these have no text of their own beside what describes them. */
  readonly kind?: { readonly path: string; readonly without: RegExp };
  /** Paths of texts that are whole, although their keys say summary. */
  readonly whole?: readonly string[];
  /** That it lists addresses and has no texts. */
  readonly isAddress?: true;
  /** That a machine read its text from a picture. */
  readonly isMachineRead?: true;
  /** Paths of fields, the best first; what is not listed is guessed by its key. */
  readonly fields: Readonly<Partial<Record<MappedField, readonly string[]>>>;
}
