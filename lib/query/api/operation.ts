import type { z } from "zod";

/** What a request of the API says, in its path or behind the question mark. */
export interface ApiParameter {
  readonly name: string;
  readonly in: "path" | "query";
  /** What it means, in Markdown. */
  readonly meaning: string;
  /** One value of it. */
  readonly one: z.ZodType;
  /** Whether it may be given several times. */
  readonly many: boolean;
  readonly required: boolean;
}

/** What can be asked of the API: a row from which its document, its page, its fuzzer and its tests come. */
export interface Operation {
  /** What it is called in the document; the words for it are in `messages.api.operations`. */
  readonly id: OperationId;
  /** With what `parameters` name in brackets. */
  readonly path: string;
  readonly parameters: readonly ApiParameter[];
  /** What it answers: JSON of a shape, or bytes of one of these media types. */
  readonly answer: z.ZodType | readonly string[];
  /** Statuses beside 200 that carry no problem document: another address, or nothing new. */
  readonly others: readonly number[];
}

export type OperationId =
  | "search"
  | "count"
  | "suggest"
  | "facets"
  | "facetValues"
  | "articles"
  | "article"
  | "cite"
  | "person"
  | "country"
  | "outlet"
  | "corrections"
  | "correction"
  | "export"
  | "receipt"
  | "feed"
  | "health";
