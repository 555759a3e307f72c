import { FACET_LIMIT } from "../../../lib/engine/port/results.ts";
import { parseRequest, printRequest, searchPath } from "../../../lib/query/address/url.ts";
import { FIND_LENGTH, facetOf, facetPage } from "../../../lib/query/facet-page.ts";
import { inLanguage } from "../../../lib/query/in-language.ts";
import { FacetRow } from "../../_components/facet-row.tsx";
import { KeptFields } from "../../_components/kept-fields.tsx";
import { Pagination } from "../../_components/pagination.tsx";
import { missing } from "../../_page/missing.tsx";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";

/** A facet's values on a page of their own: how a long facet is searched without scripts. */
export async function facetPageOf({ params, parameters, messages }: Asked): Promise<Page> {
  const facet = facetOf(params.param ?? "");
  if (!facet) return missing(messages, messages.facetPage.title);
  const title = messages.facet.title(facet.key);
  const find = parameters.get("find") ?? "";
  const result = await ask(({ engine }) =>
    facetPage(inLanguage(engine, messages), facet, parseRequest(parameters).request, find),
  );
  if ("trouble" in result) return unanswered(result.trouble, `/facet/${facet.param}?${parameters}`, messages, title);
  const { request, values, total, page, pages } = result.value;
  const href = (to: number) => {
    const address = new URLSearchParams(printRequest({ ...request, page: to }));
    if (find) address.append("find", find);
    return `/facet/${facet.param}?${address}`;
  };
  const main = (
    <>
      <p className="mb-4 text-sm">
        <a href={searchPath(request)}>{messages.facetPage.back}</a>
      </p>
      <h1 className="font-serif text-3xl font-bold">{title}</h1>
      <form action={`/facet/${facet.param}`} method="get" className="mt-3 flex max-w-md gap-2">
        <KeptFields request={request} />
        <label className="flex-1">
          <span className="sr-only">{messages.facet.find(facet.key)}</span>
          <input
            name="find"
            type="search"
            maxLength={FIND_LENGTH}
            defaultValue={find}
            placeholder={messages.facet.find(facet.key)}
            autoComplete="off"
            className="field w-full"
          />
        </label>
        <button type="submit" className="button quiet">
          {messages.facetPage.find}
        </button>
      </form>
      <p className="mt-3 text-sm text-soft">
        {values.length === 0
          ? messages.facetPage.none(facet.key, find !== "")
          : messages.facetPage.count(total ?? (page - 1) * FACET_LIMIT + values.length, total !== null)}
      </p>
      <ul className="mt-2 gap-x-8 sm:columns-2 lg:columns-3">
        {values.map((value) => (
          <FacetRow key={value.value} facet={facet} value={value} request={request} messages={messages} linked />
        ))}
      </ul>
      <Pagination page={page} pages={pages} full={values.length === FACET_LIMIT} href={href} messages={messages} />
    </>
  );
  return { title, indexed: false, main };
}
