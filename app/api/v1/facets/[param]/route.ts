import { facetOf, facetPage } from "../../../../../lib/query/facet-page.ts";
import { parseRequest } from "../../../../../lib/query/url.ts";
import { ask } from "../../../../ask.ts";

/** `GET /api/v1/facets/person?…&find=&page=`: a page of a facet's values within a search, by the beginnings of their words. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly param: string }> },
): Promise<Response> {
  const facet = facetOf((await params).param);
  if (!facet) return Response.json({ title: "There is no such facet", status: 404 }, { status: 404 });
  const { searchParams } = new URL(request.url);
  const told = await ask(({ engine }) =>
    facetPage(engine, facet, parseRequest(searchParams).request, searchParams.get("find") ?? ""),
  );
  if ("trouble" in told) return Response.json({ title: "The engine does not answer", status: 503 }, { status: 503 });
  const { values, total, page, pages } = told.value;
  return Response.json({ values, total, page, pages });
}
