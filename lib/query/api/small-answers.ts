import { z } from "zod";
import { Count, CountedValue, FacetName, list } from "./values.ts";

export const CountAnswer = z.strictObject({
  total: Count.describe("the articles that the search finds as it is written: no word is repaired"),
  url: z.string().describe("the parameters of the search as it was read"),
});
export type CountAnswer = z.infer<typeof CountAnswer>;

export const Suggestions = z.strictObject({
  suggestions: list(
    z.strictObject({
      kind: z.union([FacetName, z.literal("headline")]),
      label: z.string(),
      url: z.string().describe("where it leads on the site"),
      count: Count.nullable().describe("what the search finds by it; null of a headline"),
    }),
  ),
});
export type Suggestions = z.infer<typeof Suggestions>;

export const FacetList = z.strictObject({
  facets: list(
    z.strictObject({
      facet: FacetName,
      parameter: z.string().describe("its name in addresses and in the search language"),
      label: z.string(),
      about: z.boolean().describe("a search can ask for what an article is about"),
    }),
  ),
});
export type FacetList = z.infer<typeof FacetList>;

export const FacetValues = z.strictObject({
  values: list(
    CountedValue.extend({
      included: z.boolean(),
      excluded: z.boolean(),
      url: z.string().describe("the search with the value chosen, or no longer so"),
      excludeUrl: z.string(),
    }),
  ),
  total: Count.nullable().describe("how many values there are; null where the engine cannot tell"),
  page: z.int().min(1),
  pages: z.int().min(1).nullable(),
});
export type FacetValues = z.infer<typeof FacetValues>;

const Healthy = z.strictObject({
  status: z.literal("ok"),
  samples: z.boolean().describe("the archive is empty, and the samples are served"),
  archive: z
    .strictObject({ path: z.string(), inode: z.string(), opened: z.string() })
    .nullable()
    .describe("the file that is served, told to an admin and on the machine itself"),
  engine: z.string(),
  articles: Count,
  revision: Count.describe("the archive's revision that the index has reached"),
  trouble: z.string().nullable(),
});
/** Where people sign in, all but the first is for admins. */
export const HealthAnswer = Healthy.partial().required({ status: true });
export type HealthAnswer = z.infer<typeof HealthAnswer>;
