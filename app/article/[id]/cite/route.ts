import { cslItem } from "../../../../lib/query/citation/csl.ts";
import { CITATION_FORMATS } from "../../../../lib/query/citation/formats.ts";
import { answerOperation } from "../../../answer-operation.ts";
import { ask } from "../../../ask.ts";
import { keptArticle } from "../../../kept-article.ts";
import { messagesAsked } from "../../../locale.ts";
import { problem, unanswered } from "../../../problem.ts";
import { siteAddress } from "../../../site-address.ts";

/** `GET /article/ID/cite?format=bibtex`: an article's citation, as a file. */
export const GET = answerOperation<"id">("cite", async (request, { id }) => {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("format");
  const format = CITATION_FORMATS.find(({ key }) => key === asked);
  if (!format) {
    const choices = CITATION_FORMATS.map(({ key }) => key).join(", ");
    const given = asked === null ? "is missing" : `is ${JSON.stringify(asked.slice(0, 40))}`;
    return problem(400, `format ${given}; it can be ${choices}`, "format");
  }
  const result = await keptArticle(id);
  if ("trouble" in result) return unanswered(result.trouble);
  if (!result.value) return problem(404, "No such article is kept.");
  const { article, corrected } = result.value;
  const before = await ask(async (site) => (corrected && site.corrections?.uncorrected(id)) || null);
  if ("trouble" in before) return unanswered(before.trouble);
  const address = `${siteAddress(request.headers)}/article/${id}`;
  const text = format.write(cslItem(article, address, before.value, new Date()), messagesAsked(searchParams));
  return new Response(text, {
    headers: {
      "content-type": `${format.type}; charset=utf-8`,
      "content-disposition": `attachment; filename="article-${id.slice(0, 12)}.${format.ending}"`,
    },
  });
});
