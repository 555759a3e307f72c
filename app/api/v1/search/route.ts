import { answer } from "../../../../lib/query/answer.ts";
import { answerJson } from "../../../../lib/query/json.ts";
import { widerOf } from "../../../../lib/query/wider.ts";
import { ask } from "../../../ask.ts";
import { unanswered } from "../../../problem.ts";
import { searchRequestOf } from "../../../search-request.ts";
import type { Site } from "../../../site.ts";

/** `GET /api/v1/search`: the page's search as JSON. */
export async function GET(request: Request): Promise<Response> {
  const read = searchRequestOf(new URL(request.url).searchParams);
  if ("refused" in read) return read.refused;
  const question = async ({ engine }: Pick<Site, "engine">) => {
    const found = await answer(engine, read.request);
    return answerJson(found, await widerOf(engine, found));
  };
  const result = await ask(question, { signal: request.signal });
  if ("trouble" in result) return unanswered(result.trouble);
  return Response.json(result.value);
}
