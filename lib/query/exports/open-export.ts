import type { Article } from "../../article/article.ts";
import type { Reader } from "../../engine/port/reader.ts";
import { EVERYTHING, type SearchRequest } from "../address/request.ts";
import { printRequest } from "../address/url.ts";
import { understood } from "../answer.ts";
import { print } from "../language/print.ts";
import type { ExportRequest } from "./export-request.ts";
import { type Exported, exportedArticles } from "./exported.ts";

/** Where an export comes from. */
export interface ExportSource {
  readonly engine: Reader;
  /** The site's address, such as `https://news.example`. */
  readonly site: string;
  /** An article without its corrections; null where that is not known. */
  readonly uncorrected: (id: string) => Article | null;
}

/** An export that has begun. */
export interface OpenExport {
  /** The request as it was read: it finds the same on another day, days counted back being days of the calendar. */
  readonly read: ExportRequest;
  /** How many articles the page says that the search found; with `ids`, how many were chosen. */
  readonly total: number;
  readonly articles: AsyncIterable<Exported>;
}

/** Whether a request is for one reading list, in no order of another kind. */
function isListAlone(request: SearchRequest): boolean {
  const { include, exclude } = request.lists;
  if (include?.length !== 1 || exclude.length > 0) return false;
  return printRequest({ ...request, copies: false, page: 1, lists: EVERYTHING.lists }) === "";
}

/**
 * Begins an export. It has what the page of the search shows on all of its pages, in their order: where nothing is found as it
 * is written, what the words find as they were repaired.
 */
export async function openExport(
  { engine, site, uncorrected }: ExportSource,
  asked: ExportRequest,
  onLeftOut?: (id: string) => void,
): Promise<OpenExport> {
  const { request, query, lists } = await understood(engine, asked.search);
  const results = await engine.search({ ...query, page: 1, pageSize: 1 });
  const read = { ...query, text: results.read };
  // A list alone goes out in its own order, with its notes, and what of it is gone is left out by name.
  const isList = asked.ids === null && isListAlone(request);
  const ids = isList ? query.lists.include : asked.ids;
  const notes = isList && lists[0] ? new Map(lists[0].articles.map(({ id, note }) => [id, note])) : null;
  const sort = isList ? null : read.sort;
  const search: SearchRequest = { ...request, q: print(read.text), added: read.added, sort, page: 1 };
  return {
    read: { ...asked, search },
    total: ids === null ? results.total : ids.length,
    articles: exportedArticles({
      engine,
      query: read,
      ids,
      notes,
      site,
      uncorrected,
      ...(onLeftOut && { onLeftOut }),
    }),
  };
}
