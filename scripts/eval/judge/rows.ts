/** A line of what `npm run extract` found, as far as it is judged. */
export interface FoundRow {
  readonly externalId?: string;
  readonly people: readonly {
    readonly name: string;
    readonly hidden?: boolean;
    readonly mentions: readonly { readonly field?: string; readonly start: number; readonly end: number }[];
  }[];
  readonly countries: readonly { readonly code: string; readonly about: boolean }[];
  readonly outlet?: { readonly name: string } | null;
  readonly cited: readonly { readonly name: string }[];
}

export const NOTHING_FOUND: FoundRow = { people: [], countries: [], cited: [] };

interface Labelled {
  readonly id: string;
}

/** A line of gold by the task that it is for. Spans are in UTF-16 units of the text. */
export interface GoldRows {
  readonly people: Labelled & {
    readonly people: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  };
  readonly countries: Labelled & { readonly countries: readonly string[] };
  /** `people`: in small letters with hyphens, as librarians indexed them. */
  readonly about: Labelled & { readonly about: readonly string[]; readonly people?: readonly string[] };
  readonly names: Labelled & {
    readonly people: readonly string[];
    readonly countries: readonly string[];
    readonly cited?: readonly string[];
  };
  /** Passed where all that is listed is found, nothing else but what is allowed, and nothing that must not be. */
  readonly traps: Labelled & Partial<Values> & { readonly allow?: Partial<Values>; readonly not?: Partial<Values> };
}

export type Task = keyof GoldRows;

export interface Values {
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly outlets: readonly string[];
}
