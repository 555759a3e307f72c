import { cslItem } from "../../../../lib/query/citation/csl.ts";
import { CITATION_FORMATS } from "../../../../lib/query/citation/formats.ts";
import { ask } from "../../../ask.ts";
import { siteAddress } from "../../../site-address.ts";

/** `GET /article/ID/cite?format=bibtex`: an article's citation, as a file. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const { id } = await params;
  const asked = new URL(request.url).searchParams.get("format");
  const format = CITATION_FORMATS.find(({ key }) => key === asked);
  if (!format)
    return new Response(`format is one of ${CITATION_FORMATS.map(({ key }) => key).join(", ")}\n`, { status: 400 });
  const told = await ask(({ engine }) => engine.get(id));
  if ("trouble" in told) return new Response("The archive does not answer.\n", { status: 503 });
  if (!told.value) return new Response("No such article.\n", { status: 404 });
  const text = format.write(cslItem(told.value.article, `${siteAddress(request.headers)}/article/${id}`));
  return new Response(text, {
    headers: {
      "content-type": `${format.type}; charset=utf-8`,
      "content-disposition": `attachment; filename="article-${id.slice(0, 12)}.${format.ending}"`,
    },
  });
}
