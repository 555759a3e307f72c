import { inLanguage } from "../../../../lib/query/in-language.ts";
import { suggestions } from "../../../../lib/query/suggestions.ts";
import { answerOperation } from "../../../answer-operation.ts";
import { ask } from "../../../ask.ts";
import { json } from "../../../json.ts";
import { messagesAsked } from "../../../locale.ts";
import { unanswered } from "../../../problem.ts";
import { searchRequestOf } from "../../../search-request.ts";

/** `GET /api/v1/suggest?q=…`, with the parameters of a search: what the end of the query may stand for in that search. `ui` names countries. */
export const GET = answerOperation("suggest", async (request) => {
  const { searchParams } = new URL(request.url);
  const read = searchRequestOf(searchParams);
  if ("refused" in read) return read.refused;
  const result = await ask(({ engine }) => suggestions(inLanguage(engine, messagesAsked(searchParams)), read.request), {
    signal: request.signal,
  });
  if ("trouble" in result) return unanswered(result.trouble);
  return json({ suggestions: result.value });
});
