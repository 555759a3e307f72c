import { FIND_LENGTH, facetOf, facetPage } from "../../../../../lib/query/facet-page.ts";
import { inLanguage } from "../../../../../lib/query/in-language.ts";
import { answerOperation } from "../../../../answer-operation.ts";
import { ask } from "../../../../ask.ts";
import { json } from "../../../../json.ts";
import { messagesAsked } from "../../../../locale.ts";
import { problem, unanswered } from "../../../../problem.ts";
import { refused, searchRequestOf } from "../../../../search-request.ts";

/** `GET /api/v1/facets/person?…&find=&page=`: a page of a facet's values within a search, by the beginnings of their words. */
export const GET = answerOperation<"param">("facetValues", async (request, { param }) => {
  const facet = facetOf(param);
  if (!facet) return problem(404, "There is no such facet.");
  const { searchParams } = new URL(request.url);
  const read = searchRequestOf(searchParams);
  if ("refused" in read) return read.refused;
  const find = searchParams.get("find") ?? "";
  if (find.length > FIND_LENGTH) return refused({ parameter: "find", code: "tooLong", most: FIND_LENGTH });
  const result = await ask(
    ({ engine }) => facetPage(inLanguage(engine, messagesAsked(searchParams)), facet, read.request, find),
    { signal: request.signal },
  );
  if ("trouble" in result) return unanswered(result.trouble);
  const { values, total, page, pages } = result.value;
  return json({ values, total, page, pages });
});
