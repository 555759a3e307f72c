import { parseHTML } from "linkedom";
import { FACETS } from "../../../lib/facets/facet-names.ts";
import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { changed, parseRequest, searchPath } from "../../../lib/query/address/url.ts";

/** A number of articles that a page shows, and the search that it is the number of. */
export interface ShownCount {
  /** Where on a page such numbers stand. */
  readonly kind: string;
  readonly shown: number;
  /** The path of a page. */
  readonly leadsTo: string;
}

type Page = ReturnType<typeof parseHTML>["document"];
type Anchor = NonNullable<ReturnType<Page["querySelector"]>>;

/** Of each kind of link the selector, and where its number stands; none: this one has no number. */
const KINDS: readonly (readonly [kind: string, links: string, said: (link: Anchor) => string | undefined])[] = [
  ["value of a facet", ".facet-row > a.facet-value", (link) => within(link, ".facet-count")],
  ["bar or value of a list", "li > a:not(.facet-value)", (link) => within(link, ".facet-count")],
  ["figure", "a.figure-link", (link) => /^[\d,]+(?![\d,.%])/.exec(link.textContent.trim())?.[0]],
  ["drawing", "svg a[aria-label]", (link) => /: ([\d,]+) articles?$/.exec(link.getAttribute("aria-label") ?? "")?.[1]],
  ["example of help", ".examples a", (link) => within(link.parentElement!, ".facet-count")],
  ["wider search", "[aria-labelledby=wider] a", (link) => link.nextElementSibling?.textContent],
  ["time beside", "[data-key=earlier], [data-key=later]", (link) => /\(([\d,]+)\)/.exec(link.textContent)?.[1]],
  ["all, or undated", ".holdings a", (link) => /^[\d,]+$/.exec(link.textContent.trim())?.[0]],
  ["undated, below bars", ".chart-notes > a", (link) => link.textContent],
  ["this day in a year", ".headlines a", (link) => /^and ([\d,]+) more$/.exec(link.textContent)?.[1]],
  ["other reading", ".remarks a", (link) => /^\s*(?:\(|\? )([\d,]+)/.exec(link.nextSibling?.textContent ?? "")?.[1]],
  ["way out of nothing", "li > a.underline", (link) => /([\d,]+) articles?$/.exec(link.textContent.trim())?.[1]],
];

/** What of an English page is a number and leads to a search. `path`: the page's own address, without a host. */
export function shownCounts(html: string, path: string): ShownCount[] {
  const { document } = parseHTML(html);
  const { request } = parseRequest(new URL(path, "http://localhost").searchParams);
  return KINDS.flatMap(([kind, links, said]) =>
    [...document.querySelectorAll(links)].flatMap((link) => {
      const href = link.getAttribute("href") ?? "";
      const [number] = /[\d,]*\d/.exec(said(link) ?? "") ?? [];
      if (!/^\/search(?:\?|$)/.test(href) || number === undefined) return [];
      // Beside a headline stands how many there are besides.
      const shown = Number(number.replaceAll(",", "")) + (kind === "this day in a year" ? 1 : 0);
      const leadsTo = link.classList.contains("facet-value") ? (aloneIn(request, link) ?? href) : href;
      return [{ kind, shown, leadsTo }];
    }),
  );
}

/**
 * The search of which a facet's value shows the number, where its link adds it to alternatives, or takes it away: the value alone
 * in its facet, or where all must occur beside the others, not shut out; null where the link itself leads there.
 */
function aloneIn(request: SearchRequest, link: Anchor): string | null {
  const [, param, value = ""] = /^(\S+) (.*)$/s.exec(link.getAttribute("data-key") ?? "") ?? [];
  const { key } = FACETS.find((facet) => facet.param === param)!;
  const { include, exclude, all } = request.filters[key];
  if (include.length === 0 && !exclude.includes(value)) return null;
  const filter = {
    include: all ? [...new Set([...include, value])] : [value],
    exclude: exclude.filter((other) => other !== value),
    all,
  };
  return searchPath(changed(request, { filters: { ...request.filters, [key]: filter } }));
}

const within = (element: Anchor, selector: string) => element.querySelector(selector)?.textContent;
