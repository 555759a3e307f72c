import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Article } from "../../lib/article/article.ts";

type Schema = z.core.JSONSchema.BaseSchema;

/** The places of a schema where any text may stand, such as `zones[].detail`. */
function freeTexts(schema: Schema, at = ""): string[] {
  const { type, properties = {}, items, anyOf = [] } = schema;
  if (schema.enum || schema.const !== undefined) return [];
  return [
    ...([type].flat().includes("string") ? [at] : []),
    ...Object.entries(properties).flatMap(([key, of]) => freeTexts(of as Schema, at ? `${at}.${key}` : key)),
    ...(items ? freeTexts(items as Schema, `${at}[]`) : []),
    ...anyOf.flatMap((of) => freeTexts(of as Schema, at)),
  ];
}

const SOURCE =
  "url externalId raw.title raw.text headline.text caption.text caption.credit body embeds[] boilerplate[] given.url given.externalId given.date given.pathDate given.outlet given.feedTitle given.authors[] given.language given.modified publishedAt.value modifiedAt publisher.name agency authors[] facets.people[].name facets.people[].candidates[].name facets.cited[].name source.file source.place";
const NAMES =
  "id collection language contentHash model publisher.id facets.people[].id facets.people[].candidates[].id facets.countries[].code facets.cited[].id";
/** Rules are codes of the extractors, whose list is long; a test of the samples sees that each has words. */
const RULES = "people countries cited".split(" ").map((facet) => `facets.${facet}[].mentions[].reason`);
/** What an earlier version said, where that has no code. */
const EARLIER = "zones[].detail headline.detail publishedAt.detail publisher.detail";

describe("an article", () => {
  it("holds texts of its source, names of things, and codes of closed lists: no words of ours", () => {
    const allowed = [SOURCE, NAMES, EARLIER].flatMap((places) => places.split(" "));
    expect(freeTexts(z.toJSONSchema(Article)).sort()).toEqual([...allowed, ...RULES].sort());
  });
});
