import { suggestions } from "../../../../lib/query/suggestions.ts";
import { ask } from "../../../ask.ts";

/** `GET /api/v1/suggest?q=`: what a beginning may stand for. */
export async function GET(request: Request): Promise<Response> {
  const beginning = new URL(request.url).searchParams.get("q") ?? "";
  const told = await ask(({ engine }) => suggestions(engine, beginning));
  if ("trouble" in told) return Response.json({ title: "The engine does not answer", status: 503 }, { status: 503 });
  return Response.json({ suggestions: told.value });
}
