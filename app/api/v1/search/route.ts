import { answer } from "../../../../lib/query/answer.ts";
import { answerJson } from "../../../../lib/query/json.ts";
import { ask } from "../../../ask.ts";
import { unanswered } from "../../../problem.ts";
import { searchRequestOf } from "../../../search-request.ts";

/** `GET /api/v1/search`: the page's search as JSON. */
export async function GET(request: Request): Promise<Response> {
  const read = searchRequestOf(new URL(request.url).searchParams);
  if ("refused" in read) return read.refused;
  const result = await ask(({ engine }) => answer(engine, read.request), { signal: request.signal });
  if ("trouble" in result) return unanswered(result.trouble);
  return Response.json(answerJson(result.value));
}
