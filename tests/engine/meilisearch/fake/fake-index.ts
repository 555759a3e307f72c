/** A document as it was sent. */
export type FakeDocument = Readonly<Record<string, unknown>>;

/** The settings that the fake looks at; what is sent beside them is kept and has no effect. */
export interface FakeSettings {
  readonly searchableAttributes?: readonly string[];
  readonly displayedAttributes?: readonly string[];
  readonly filterableAttributes?: readonly {
    readonly attributePatterns: readonly string[];
    readonly features: { readonly filter: { readonly equality: boolean; readonly comparison: boolean } };
  }[];
  readonly sortableAttributes?: readonly string[];
  readonly rankingRules?: readonly string[];
  readonly faceting?: {
    readonly maxValuesPerFacet?: number;
    readonly sortFacetValuesBy?: Readonly<Record<string, string>>;
  };
  readonly pagination?: { readonly maxTotalHits?: number };
}

/** A document with the number by which the server knows it: the last tie is broken by it. */
export interface Row {
  readonly number: number;
  readonly document: FakeDocument;
}

/** The ids that the server takes. */
const ID = /^[A-Za-z0-9_-]{1,511}$/;

/** An index in memory. */
export class FakeIndex {
  readonly createdAt: string;
  settings: FakeSettings = {};
  /** Every field that a document had, also one that is no more: others are not counted. */
  readonly fields = new Set<string>();
  readonly #rows = new Map<string, Row>();
  readonly #free: number[] = [];

  constructor(createdAt: string) {
    this.createdAt = createdAt;
  }

  get rows(): readonly Row[] {
    return [...this.#rows.values()];
  }

  /** Adds or replaces documents, all or none; returns why none where one is bad. */
  add(documents: readonly FakeDocument[]): { readonly code: string; readonly message: string } | null {
    for (const { id } of documents) {
      if (id === undefined) return { code: "missing_document_id", message: "Document doesn't have a `id` attribute" };
      if (!ID.test(String(id)))
        return { code: "invalid_document_id", message: `Document identifier \`${JSON.stringify(id)}\` is invalid.` };
    }
    for (const document of documents) {
      for (const field of Object.keys(document)) this.fields.add(field);
      const id = String(document.id);
      // A number that became free is given again, the smallest first.
      const number = this.#rows.get(id)?.number ?? this.#free.shift() ?? this.#rows.size;
      this.#rows.set(id, { number, document });
    }
    return null;
  }

  /** Deletes documents; returns how many there were. */
  delete(ids: Iterable<string>): number {
    let deleted = 0;
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (!row) continue;
      this.#rows.delete(id);
      this.#free.push(row.number);
      deleted++;
    }
    this.#free.sort((a, b) => a - b);
    return deleted;
  }

  clear(): number {
    const deleted = this.#rows.size;
    this.#rows.clear();
    this.#free.length = 0;
    return deleted;
  }
}

/** An attribute's values in a document, whether it holds one or many. */
export function valuesOf(document: FakeDocument, attribute: string): readonly unknown[] {
  const value = document[attribute];
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** A value as the server compares it in filters and counts: letters without case and in their simplest form. */
export function normalized(value: unknown): string {
  return String(value).trim().normalize("NFKD").toLowerCase();
}
