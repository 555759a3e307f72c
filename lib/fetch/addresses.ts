import { Parser } from "htmlparser2";

/** An address in a list, with what the list says of its page. */
export interface Listed {
  readonly url: string;
  readonly title?: string;
  /** When its article was published, as a news sitemap says. */
  readonly date?: string;
  /** When its page changed last, as written: it tells whether to fetch it again, and is no date of an article. */
  readonly changed?: string;
  /** That the address is of another list. */
  readonly isList: boolean;
}

/** More addresses are not taken from one list: the format allows as many. */
const MOST = 50_000;

/**
 * The addresses in a sitemap, an index of sitemaps, or a plain list with one on each line; null where the text is none of
 * these. Relative addresses and those that are no `http` are left out.
 */
export function addressesIn(text: string): readonly Listed[] | null {
  const start = text.slice(0, 4096).replace(/^\ufeff/, "");
  if (/<(?:\w+:)?(?:urlset|sitemapindex)\b/i.test(start) && /^\s*</.test(start)) return inSitemap(text);
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\ufeff/, "").trim());
  const said = lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (said.length === 0 || !said.every((line) => /^https?:\/\/\S+$/i.test(line))) return null;
  return said.slice(0, MOST).map((url) => ({ url, isList: false }));
}

function inSitemap(text: string): readonly Listed[] {
  const found: Listed[] = [];
  let page: Record<string, string> | null = null;
  let isList = false;
  let inside: string | null = null;
  const parser = new Parser(
    {
      onopentagname(tag) {
        const name = tag.replace(/^\w+:/, "").toLowerCase();
        if (name === "url" || name === "sitemap") {
          page = {};
          isList = name === "sitemap";
        }
        // An image's or a video's own address and title are not the page's.
        inside = /^(?:image|video|xhtml):/i.test(tag) ? null : name;
      },
      ontext(piece) {
        if (page && inside) page[inside] = (page[inside] ?? "") + piece;
      },
      onclosetag(tag) {
        inside = null;
        if (!/^(?:\w+:)?(?:url|sitemap)$/i.test(tag) || !page) return;
        const { loc = "", title, publication_date, lastmod } = page;
        page = null;
        if (found.length >= MOST || !/^https?:\/\/\S+$/i.test(loc.trim())) return;
        found.push({
          url: loc.trim(),
          isList,
          ...said("title", title),
          ...said("date", publication_date),
          ...said("changed", lastmod),
        });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return found;
}

function said(key: string, value: string | undefined): object {
  const text = value?.trim() ?? "";
  return text === "" ? {} : { [key]: text };
}
