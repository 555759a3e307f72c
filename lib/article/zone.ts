import { z } from "zod";

/** The fields of a source that hold text. A text file has only `text`, the whole file. */
export const FIELDS = ["title", "text"] as const;
export type Field = (typeof FIELDS)[number];

/** A stretch of the raw text: UTF-16 units of one field exactly as given, `end` exclusive. */
export const Range = z.object({ field: z.enum(FIELDS), start: z.int().min(0), end: z.int().min(0) });
export type Range = z.infer<typeof Range>;

/** What a stretch of a news text is. `meta` is a line of metadata such as a date marker, `note` a correction,
 * `furniture` what belongs to the page and not to the article (`Read more`, `Advertisement`). */
const ZONE_KINDS = [
  "headline",
  "standfirst",
  "caption",
  "dateline",
  "byline",
  "body",
  "embed",
  "credit",
  "disclaimer",
  "note",
  "furniture",
  "meta",
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

/** A zone of an article: a range over its raw text. `aside` says why it is kept out of the text that is read. */
export const Zone = Range.extend({ kind: z.enum(ZONE_KINDS), aside: z.string().optional() });
export type Zone = z.infer<typeof Zone>;
