import { z } from "zod";
import { FACETS } from "../../facets/facet-names.ts";

// What the answers of the API have in common. All of their objects are strict: what is answered and not described is a fault.

export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

export const Count = z.int().min(0);

export const FacetName = z.enum(FACETS.map(({ key }) => key));

/** Something of each facet. */
export const byFacetName = <T extends z.ZodType>(of: T) => z.record(FacetName, of).readonly();

export const Value = z.strictObject({
  value: z.string().describe("what is stored and linked"),
  label: z.string().describe("what people read"),
  several: z.literal(true).exactOptional().describe("it may stand for several of one name, who cannot be told apart"),
});

export const CountedValue = Value.extend({
  count: Count.describe("the total of the same search with it as its facet's only included value"),
});

export const Segment = z.strictObject({ text: z.string(), match: z.boolean() });

export const Segments = list(Segment).describe("a text in stretches; `match` where it is what was looked for");

export const Bar = z.strictObject({
  value: z.string().describe("`1980s`, `1987`, `1987-02` or `1987-02-26`"),
  from: z.string(),
  to: z.string(),
  count: Count.describe("the total of the same search from `from` to `to`"),
});
