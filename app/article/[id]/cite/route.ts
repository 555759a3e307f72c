import { cslItem } from "../../../../lib/query/citation/csl.ts";
import { CITATION_FORMATS } from "../../../../lib/query/citation/formats.ts";
import { ask } from "../../../ask.ts";
import { siteAddress } from "../../../site-address.ts";

/** `GET /article/ID/cite?format=bibtex`: an article's citation, as a file. What is wrong is a problem document (RFC 9457). */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const { id } = await params;
  const asked = new URL(request.url).searchParams.get("format");
  const format = CITATION_FORMATS.find(({ key }) => key === asked);
  if (!format) {
    const choices = CITATION_FORMATS.map(({ key }) => key).join(", ");
    return problem({
      title: "A parameter cannot be used",
      status: 400,
      detail: `format ${asked === null ? "is missing" : `is ${JSON.stringify(asked.slice(0, 40))}`}; it can be ${choices}`,
      parameter: "format",
    });
  }
  const told = await ask(({ engine }) => engine.get(id));
  if ("trouble" in told) return problem({ title: "The search engine does not answer", status: 503 });
  if (!told.value) return problem({ title: "No such article", status: 404 });
  const text = format.write(cslItem(told.value.article, `${siteAddress(request.headers)}/article/${id}`));
  return new Response(text, {
    headers: {
      "content-type": `${format.type}; charset=utf-8`,
      "content-disposition": `attachment; filename="article-${id.slice(0, 12)}.${format.ending}"`,
    },
  });
}

function problem(document: { readonly title: string; readonly status: number; readonly [more: string]: unknown }) {
  const { status } = document;
  return Response.json(document, { status, headers: { "content-type": "application/problem+json" } });
}
