import { z } from "zod";
import { ARTICLE_ID } from "../address/chosen-articles.ts";
import { cslItem } from "../citation/csl.ts";
import { CITATION_FORMATS } from "../citation/formats.ts";
import { messagesFor } from "../messages/messages.ts";
import { ToolRefusal, tool } from "./tool.ts";

export const cite = tool({
  name: "cite",
  title: "Cite an article",
  description: `Gives an article's citation, as a sentence or for a reference manager. A title in square brackets was supplied here: the source has none. A date that is not \
believed is left out. What people have corrected is said.`,
  input: z.strictObject({
    id: z.string().regex(ARTICLE_ID),
    format: z.enum(CITATION_FORMATS.map(({ key }) => key)).default("text"),
  }),
  async run({ engine, site, uncorrected }, { id, format }) {
    const kept = await engine.get(id);
    if (kept === null) throw new ToolRefusal(`id is ${JSON.stringify(id)}, and no such article is kept`);
    const { article, corrected } = kept;
    const permalink = `${site}/article/${article.id}`;
    const { write } = CITATION_FORMATS.find(({ key }) => key === format)!;
    return {
      id: article.id,
      permalink,
      format,
      citation: write(
        cslItem(article, permalink, corrected ? uncorrected(article.id) : null, new Date()),
        messagesFor("en"),
      ),
      publishedAt: article.publishedAt,
    };
  },
});
