import { initialOf } from "../../../lib/engine/label-page.ts";
import { FACET_LIMIT } from "../../../lib/engine/port/results.ts";
import { parseRequest, printRequest, searchPath } from "../../../lib/query/address/url.ts";
import { FIND_LENGTH, facetOf, facetPage, VALUE_ORDERS } from "../../../lib/query/facet-page.ts";
import { inLanguage } from "../../../lib/query/in-language.ts";
import { JumpForm } from "../../_components/jump-form.tsx";
import { KeptFields } from "../../_components/kept-fields.tsx";
import { Pagination } from "../../_components/pagination.tsx";
import { missing } from "../../_page/missing.tsx";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";
import { LetterLinks } from "./letter-links.tsx";
import { OrderLinks } from "./order-links.tsx";
import { ValueColumns } from "./value-columns.tsx";

/** A facet's values on a page of their own, by count or by name: how a long facet is searched without scripts. */
export async function facetPageOf({ params, parameters, messages }: Asked): Promise<Page> {
  const facet = facetOf(params.param ?? "");
  if (!facet) return missing(messages, messages.facetPage.title);
  const title = messages.facet.title(facet.key);
  const find = parameters.get("find") ?? "";
  const asked = VALUE_ORDERS.find((order) => order === parameters.get("order"));
  const result = await ask(({ engine }) =>
    facetPage(inLanguage(engine, messages), facet, parseRequest(parameters).request, find, asked),
  );
  if ("trouble" in result) return unanswered(result.trouble, `/facet/${facet.param}?${parameters}`, messages, title);
  const { request, values, total, page, pages, letters } = result.value;
  const order = letters === null ? "count" : "label";
  const kept = [...(order === "count" ? [] : [["order", order] as const]), ...(find ? [["find", find] as const] : [])];
  const href = (to: number, others = kept) => {
    const address = new URLSearchParams(printRequest({ ...request, page: to }));
    for (const [name, value] of others) address.append(name, value);
    return `/facet/${facet.param}?${address}`;
  };
  const main = (
    <>
      <p className="no-print mb-4 text-sm">
        <a href={searchPath(request)}>{messages.facetPage.back}</a>
      </p>
      <h1 className="font-serif text-3xl font-bold">{title}</h1>
      <form action={`/facet/${facet.param}`} method="get" className="no-print mt-3 flex max-w-md gap-2">
        <KeptFields request={request} />
        {order === "label" && <input type="hidden" name="order" value={order} />}
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
      <div className="mt-3 flex flex-wrap items-baseline gap-x-6 border-b border-ink pb-1 text-sm">
        <p className="text-soft">
          {values.length === 0
            ? messages.facetPage.none(facet.key, find !== "")
            : messages.facetPage.count(total ?? (page - 1) * FACET_LIMIT + values.length, total !== null)}
        </p>
        {/* A list that is not known as a whole cannot be ordered by name. */}
        {total !== null && values.length > 1 && (
          <OrderLinks
            order={order}
            href={(to) =>
              href(1, [...(to === "count" ? [] : [["order", to] as const]), ...(find ? [["find", find] as const] : [])])
            }
            messages={messages}
          />
        )}
      </div>
      {letters && pages !== null && pages > 1 && (
        <LetterLinks
          letters={letters}
          here={new Set(values.map((value) => initialOf(messages.value(facet.key, value))))}
          href={href}
          messages={messages}
        />
      )}
      <ValueColumns facet={facet} values={values} byLetter={letters !== null} request={request} messages={messages} />
      <Pagination page={page} pages={pages} full={values.length === FACET_LIMIT} href={href} messages={messages} />
      {pages !== null && pages > 2 && (
        <div className="flex justify-center">
          <JumpForm
            action={`/facet/${facet.param}`}
            request={request}
            kept={kept}
            page={page}
            pages={pages}
            messages={messages}
          />
        </div>
      )}
    </>
  );
  return { title, indexed: false, main };
}
