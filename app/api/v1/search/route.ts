import { answer } from "../../../../lib/query/answer.ts";
import { answerJson } from "../../../../lib/query/json.ts";
import { parseRequest } from "../../../../lib/query/url.ts";
import { openSite } from "../../../open.ts";

/** `GET /api/v1/search`: the page's search as JSON. A bad parameter is 400 with a problem document (RFC 9457). */
export async function GET(request: Request): Promise<Response> {
  const { request: asked, problems } = parseRequest(new URL(request.url).searchParams);
  const [first] = problems;
  if (first) {
    const problem = {
      title: "A parameter cannot be used",
      status: 400,
      detail: `${first.parameter} ${first.message}`,
      parameter: first.parameter,
    };
    return Response.json(problem, { status: 400, headers: { "content-type": "application/problem+json" } });
  }
  return Response.json(answerJson(await answer(openSite().engine, asked)));
}
