import { ARTICLE_ID, chosenArticles } from "../../../../../lib/query/address/chosen-articles.ts";
import { readArticleJson } from "../../../../../lib/query/api/article-json.ts";
import { answerOperation } from "../../../../answer-operation.ts";
import { ask } from "../../../../ask.ts";
import { json } from "../../../../json.ts";
import { problem, unanswered } from "../../../../problem.ts";
import { refused } from "../../../../search-request.ts";
import { siteAddress } from "../../../../site-address.ts";

/** `GET /api/v1/articles/ID`: an article with all that is known of it; with `text=1` its text and the source's own. */
export const GET = answerOperation<"id">("article", async (request, { id }) => {
  const { text, problems } = chosenArticles(new URL(request.url).searchParams, 1);
  const wrong = problems.find(({ parameter }) => parameter === "text");
  if (wrong) return refused(wrong);
  const site = siteAddress(request.headers);
  const result = await ask(async (of) => (ARTICLE_ID.test(id) ? readArticleJson({ ...of, site }, id, text) : null), {
    signal: request.signal,
  });
  if ("trouble" in result) return unanswered(result.trouble);
  return result.value === null ? problem(404, "No such article is kept.") : json(result.value);
});
