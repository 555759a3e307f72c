import { chosenArticles } from "../../../../lib/query/address/chosen-articles.ts";
import { MOST_ARTICLES, readArticlesJson } from "../../../../lib/query/api/articles-json.ts";
import { answerOperation } from "../../../answer-operation.ts";
import { ask } from "../../../ask.ts";
import { json } from "../../../json.ts";
import { unanswered } from "../../../problem.ts";
import { refused } from "../../../search-request.ts";
import { siteAddress } from "../../../site-address.ts";

/** `GET /api/v1/articles?ids=…`: several articles with all that is known of them. */
export const GET = answerOperation("articles", async (request) => {
  const { ids, text, problems } = chosenArticles(new URL(request.url).searchParams, MOST_ARTICLES);
  if (problems[0]) return refused(problems[0]);
  if (ids === null) return refused({ parameter: "ids", code: "missing" });
  const site = siteAddress(request.headers);
  const result = await ask((of) => readArticlesJson({ ...of, site }, ids, text), { signal: request.signal });
  return "trouble" in result ? unanswered(result.trouble) : json(result.value);
});
