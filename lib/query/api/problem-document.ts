import { z } from "zod";

/** The media type of a problem document. */
export const PROBLEM_TYPE = "application/problem+json";

/** A problem document (RFC 9457) without a type of its own: its title is that of the status. */
export const ProblemDocument = z.strictObject({
  title: z.string().describe("that of the status"),
  status: z.int().min(400).max(599),
  detail: z.string(),
  parameter: z.string().exactOptional().describe("the parameter that is wrong, by its name in the address"),
  trouble: z
    .enum(["slow", "busy", "down", "gone", "unreadable", "damaged", "withheld", "parting"])
    .exactOptional()
    .describe("why there was no answer"),
});
export type ProblemDocument = z.infer<typeof ProblemDocument>;
