import { searchAsked } from "../../../../lib/query/api/search-asked.ts";
import { searchPage } from "../../../../lib/query/api/search-page.ts";
import { answerOperation } from "../../../answer-operation.ts";
import { ask } from "../../../ask.ts";
import { json } from "../../../json.ts";
import { unanswered } from "../../../problem.ts";
import { refused } from "../../../search-request.ts";

/** `GET /api/v1/search`: the page's search as JSON, from a page or from where a cursor goes on. */
export const GET = answerOperation("search", async (request) => {
  const { request: asked, cursor, problems } = searchAsked(new URL(request.url).searchParams);
  if (problems[0]) return refused(problems[0]);
  const result = await ask(async ({ engine, state }) => searchPage(engine, asked, cursor, state), {
    signal: request.signal,
  });
  if ("trouble" in result) return unanswered(result.trouble);
  return result.value === null ? refused({ parameter: "cursor", code: "lostCursor" }) : json(result.value);
});
