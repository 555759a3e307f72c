import { z } from "zod";

/** A source that is followed: a feed, a sitemap, or a list of addresses, one a line. Which it is, its content tells. */
export const Source = z.strictObject({
  /** Stays as it is once given; made of the address. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  url: z.url({ protocol: /^https?$/ }),
  /** How it is called in lists; else by its address. */
  name: z.string().min(1).max(200).optional(),
  /** The outlet of articles that name none. */
  outlet: z.string().min(1).max(200).optional(),
  collection: z.string().min(1).max(200).default("main"),
  /** Whether the pages behind its items are fetched: where an item is cut short, always, or never. */
  pages: z.enum(["cut", "always", "never"]).default("cut"),
  /** That its host may be one of a private network. Hosts its items lead to may not. */
  private: z.literal(true).optional(),
  added: z.iso.datetime(),
  /** Why it is not fetched: since when, and a person's own words or what failed. */
  paused: z.strictObject({ at: z.iso.datetime(), why: z.string() }).optional(),
});
export type Source = z.infer<typeof Source>;

/** The file of sources beside an archive. */
export const SourceFile = z.strictObject({ v: z.literal(1), sources: z.array(Source) });
