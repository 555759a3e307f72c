import { printRequest } from "../../../../lib/query/address/url.ts";
import { understood } from "../../../../lib/query/answer.ts";
import type { CountAnswer } from "../../../../lib/query/api/small-answers.ts";
import { answerOperation } from "../../../answer-operation.ts";
import { ask } from "../../../ask.ts";
import { json } from "../../../json.ts";
import { unanswered } from "../../../problem.ts";
import { searchRequestOf } from "../../../search-request.ts";

/** `GET /api/v1/count`: how many articles a search finds, as it is written. */
export const GET = answerOperation("count", async (request) => {
  const read = searchRequestOf(new URL(request.url).searchParams);
  if ("refused" in read) return read.refused;
  const result = await ask(
    async ({ engine }): Promise<CountAnswer> => {
      const { request: meant, query } = await understood(engine, { ...read.request, page: 1 });
      const [total = 0] = await engine.count([query]);
      return { total, url: printRequest(meant) };
    },
    { signal: request.signal },
  );
  return "trouble" in result ? unanswered(result.trouble) : json(result.value);
});
