import { answer } from "../../../../lib/query/answer.ts";
import { answerJson } from "../../../../lib/query/json.ts";
import { parseRequest } from "../../../../lib/query/url.ts";
import { ask } from "../../../ask.ts";

/** `GET /api/v1/search`: the page's search as JSON. A bad parameter is 400 with a problem document (RFC 9457). */
export async function GET(request: Request): Promise<Response> {
  const { request: asked, problems } = parseRequest(new URL(request.url).searchParams);
  const [first] = problems;
  if (first) {
    return problem({
      title: "A parameter cannot be used",
      status: 400,
      detail: `${first.parameter} ${first.message}`,
      parameter: first.parameter,
    });
  }
  const told = await ask(({ engine }) => answer(engine, asked));
  if ("trouble" in told) return problem({ title: "The search engine does not answer", status: 503 });
  return Response.json(answerJson(told.value));
}

function problem(document: { readonly title: string; readonly status: number; readonly [more: string]: unknown }) {
  const { status } = document;
  return Response.json(document, { status, headers: { "content-type": "application/problem+json" } });
}
