import { z } from "zod";
import { DATE_ORDERS, FIELD_ORIGINS, ORIGINATED, PART_KINDS, type SourceFields, type SourceRecord } from "../record.ts";

/** A field of the WARC records that fetching wrote: it says whether one is an answer of the web or an article that was read of some. */
export const FETCHED = "Dateline-Fetched";

/** What stands in that field. */
export type Fetched = "answer" | "article";

const text = z.string().exactOptional();

const Fields = z.strictObject({
  title: text,
  url: text,
  externalId: text,
  date: text,
  dateOrder: z.enum(DATE_ORDERS).exactOptional(),
  dateSerial: z.literal(true).exactOptional(),
  outlet: text,
  feedTitle: text,
  authors: z.array(z.string()).exactOptional(),
  language: text,
  modified: text,
  from: z.partialRecord(z.enum(ORIGINATED), z.enum(FIELD_ORIGINS)).exactOptional(),
  headlineOnly: z.literal(true).exactOptional(),
  summaryOnly: z.literal(true).exactOptional(),
  machineRead: z.strictObject({ confidence: z.number().min(0).max(1).nullable() }).exactOptional(),
  pathDate: text,
} satisfies Record<keyof SourceFields, z.ZodType>);

const FetchedArticle = z.strictObject({
  collection: z.string().min(1).max(200),
  place: z.string(),
  text: z.string(),
  fields: Fields,
  parts: z
    .array(z.strictObject({ kind: z.enum(PART_KINDS), start: z.int().min(0), end: z.int().min(0) }))
    .exactOptional(),
  notes: z.array(z.string()),
});

/** Where an article was taken to: its collection, and the outlet of those that name none. */
export interface TakenTo {
  readonly collection: string;
  readonly outlet?: string | undefined;
}

/** An article as it was taken, as bytes: all of its record but the file that it lies in. */
export function fetchedArticle(record: SourceRecord, { collection, outlet }: TakenTo): Buffer {
  const { kind: _, file: __, ...said } = record;
  const fields = outlet !== undefined && said.fields.outlet === undefined ? { ...said.fields, outlet } : said.fields;
  return Buffer.from(JSON.stringify({ ...said, fields, collection }));
}

/** The record in such bytes, with the collection that it was put into; null where they are none. */
export function fetchedRecord(file: string, bytes: Buffer): SourceRecord | null {
  try {
    const said: unknown = JSON.parse(bytes.toString());
    FetchedArticle.parse(said);
    // As it was written and not as parsed: the hash of what a source says goes by the order of its fields.
    return { kind: "record", file, ...(said as z.infer<typeof FetchedArticle>) };
  } catch {
    return null;
  }
}
