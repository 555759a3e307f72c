import { z } from "zod";
import { withoutTurns } from "../text/without-turns.ts";

/** Words that people write: no half letters, and no marks that turn the direction of what stands behind them on a page. */
export const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^\P{Cs}*$/u, "must hold whole letters")
    .refine((text) => text === withoutTurns(text), "must hold no marks that turn the direction of writing");
/** An id, a name, a headline: no line breaks, which would hide in a list, and no longer than any that is meant. */
export const short = (longest: number) =>
  words(longest)
    .min(1)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "must be one line");
/** An id. */
export const Id = short(200);
/** A name. */
export const Name = short(200);

/** No line is later: each that is written is later than all before it, and must still have a time. */
export const LATEST = "3000";

/** What every line says: when (ISO 8601, UTC) and by whom. */
export const LINE_HEAD = {
  v: z.literal(1),
  id: z.string().regex(/^[0-9a-z]{10,40}$/, "must be 10 to 40 small letters and digits"),
  at: z.iso.datetime().refine((at) => at < LATEST, "must be a time before the year 3000"),
  by: short(100),
  why: words(2000)
    .regex(/^(?:\P{Cc}|[\t\n\r])*$/u, "must hold no control characters")
    .exactOptional(),
};
