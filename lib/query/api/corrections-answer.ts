import { z } from "zod";
import { Line } from "../../corrections/line.ts";
import { Count, list } from "./values.ts";

/** A line of the ledger of corrections, and what has become of it. */
export const LedgerLine = z.strictObject({
  line: Line,
  inForce: z.boolean(),
  waits: z.boolean().describe("it names nobody of this archive yet, and says nothing until it does"),
  articles: Count.nullable().describe("how many articles said something else when it came; null: that is not known"),
});
export type LedgerLine = z.infer<typeof LedgerLine>;

export const CorrectionsAnswer = z.strictObject({
  lines: list(LedgerLine).describe("the latest first, 50 a page"),
  total: Count,
  page: z.int().min(1),
  pages: z.int().min(1),
});
export type CorrectionsAnswer = z.infer<typeof CorrectionsAnswer>;
