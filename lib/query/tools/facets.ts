import { z } from "zod";
import { FACETS } from "../../facets/facet-names.ts";
import { FIND_LENGTH, facetOf, facetPage } from "../facet-page.ts";
import { requestOf, SEARCH_INPUT } from "./search-input.ts";
import { tool } from "./tool.ts";

export const facets = tool({
  name: "facets",
  title: "Count who, where and which outlet",
  description: `Lists the values of one facet within a search, by how many of its articles have them: who is named, which countries, which outlets published it. Each \
count is the total of the search that its address leads to. Values of one facet overlap: do not add them up. find: values with a word that begins so.`,
  input: z.strictObject({
    facet: z.enum(FACETS.map(({ param }) => param)),
    ...SEARCH_INPUT,
    find: z.string().max(FIND_LENGTH).optional().describe("values with a word that begins so"),
    page: z.int().min(1).max(1000).default(1).describe("of the values, fifty each"),
  }),
  async run({ engine, site }, { facet, find = "", ...input }) {
    const asked = requestOf(input);
    const { values, total, page, pages } = await facetPage(engine, facetOf(facet)!, asked, find);
    return {
      facet,
      values: values.map(({ value, label, several, count, url }) => ({
        id: value,
        label,
        ...(several && { mayBeSeveralPeople: true }),
        count,
        search: site + url,
      })),
      total,
      page,
      pages,
    };
  },
});
