import type { Metadata } from "next";
import { FACET_LIMIT } from "../../../lib/engine/results.ts";
import { FIND_LENGTH, facetOf, facetPage } from "../../../lib/query/facet-page.ts";
import { type PageParameters, searchParameters } from "../../../lib/query/page-parameters.ts";
import { parseRequest, printRequest, searchPath } from "../../../lib/query/url.ts";
import { FacetRow } from "../../_components/facet-row.tsx";
import { KeptFields } from "../../_components/kept-fields.tsx";
import { Missing } from "../../_components/missing.tsx";
import { Pagination } from "../../_components/pagination.tsx";
import { Trouble } from "../../_components/trouble.tsx";
import { ask } from "../../ask.ts";
import { requestMessages } from "../../messages.ts";

interface Props {
  readonly params: Promise<{ readonly param: string }>;
  readonly searchParams: Promise<PageParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [facet, messages] = [facetOf((await params).param), await requestMessages()];
  const title = facet ? messages.facet.title(facet.key) : messages.facetPage.title;
  return { title, robots: { index: false, follow: false } };
}

/** A facet's values on a page of their own: how a long facet is searched without scripts. */
export default async function Page({ params, searchParams }: Props) {
  const [facet, messages] = [facetOf((await params).param), await requestMessages()];
  if (!facet) return <Missing messages={messages} />;
  const parameters = searchParameters(await searchParams);
  const find = parameters.get("find") ?? "";
  const told = await ask(({ engine }) => facetPage(engine, facet, parseRequest(parameters).request, find));
  if ("trouble" in told)
    return <Trouble trouble={told.trouble} again={`/facet/${facet.param}?${parameters}`} messages={messages} />;
  const { request, values, total, page, pages } = told.value;
  const href = (to: number) => {
    const address = new URLSearchParams(printRequest({ ...request, page: to }));
    if (find) address.append("find", find);
    return `/facet/${facet.param}?${address}`;
  };
  return (
    <>
      <p className="mb-4 text-sm">
        <a href={searchPath(request)}>{messages.facetPage.back}</a>
      </p>
      <h1 className="font-serif text-3xl font-bold">{messages.facet.title(facet.key)}</h1>
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
          <FacetRow key={value.value} facet={facet} value={value} request={request} messages={messages} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} full={values.length === FACET_LIMIT} href={href} messages={messages} />
    </>
  );
}
