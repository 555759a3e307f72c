import { z } from "zod";
import { PART_KINDS, type PartKind } from "../../source/record.ts";

/** The fields of a source that hold text. A text file has only `text`, the whole file. */
const FIELDS = ["title", "text"] as const;
export type Field = (typeof FIELDS)[number];

/** A stretch of the raw text: UTF-16 units of one field exactly as given, `end` exclusive. */
export const Range = z.object({ field: z.enum(FIELDS), start: z.int().min(0), end: z.int().min(0) });
export type Range = z.infer<typeof Range>;

/** What a stretch of a news text is, be it that its source gives it as such or that its words give it away. */
export type ZoneKind = PartKind;

/** Why a zone is kept out of the text that is read; `other`: as `detail` says. */
const ASIDE = [
  "furniture",
  "disclaimer",
  "credit",
  "sign-off",
  "repeated-paragraph",
  "repeated-post",
  "quoted-post",
  "other",
] as const;

/** A zone of an article: a range over its raw text. `aside` is set where it is kept out of the text that is read. */
export const Zone = Range.extend({
  kind: z.enum(PART_KINDS),
  aside: z.enum(ASIDE).optional(),
  detail: z.string().optional(),
});
export type Zone = z.infer<typeof Zone>;
export type Aside = NonNullable<Zone["aside"]>;
