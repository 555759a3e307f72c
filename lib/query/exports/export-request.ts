import { chosenArticles } from "../address/chosen-articles.ts";
import type { Problem } from "../address/problem.ts";
import type { SearchRequest } from "../address/request.ts";
import { UI, uiOf } from "../address/ui.ts";
import { listed, parseRequest, printRequest } from "../address/url.ts";
import { LOCALES, type Locale } from "../messages/locales.ts";
import type { ExportFormatKey } from "./export-format.ts";

/** An export as a URL says it: of all that a search finds. */
export interface ExportRequest {
  readonly search: SearchRequest;
  /** These articles alone, in this order; null: all that the search finds. */
  readonly ids: readonly string[] | null;
  /** With the full texts. */
  readonly text: boolean;
  /** The language of our words, such as those of a citation; names of columns and keys are the same in all. */
  readonly ui: Locale;
}

/** More are no choice by hand, and fit into no address. */
const MOST_IDS = 1000;

/** Reads an export from URL parameters: those of a search, `ids` (repeated, or with commas between) and `text=1`. */
export function parseExport(parameters: URLSearchParams): {
  readonly request: ExportRequest;
  readonly problems: readonly Problem[];
} {
  const { request: search, problems } = parseRequest(parameters);
  const { ids, text, problems: faults } = chosenArticles(parameters, MOST_IDS);
  const ui = uiOf(parameters) ?? LOCALES[0];
  return { request: { search: listed(search), ids, text, ui }, problems: [...problems, ...faults] };
}

/** The path of an export. */
export function exportPath(format: ExportFormatKey | "receipt", request: ExportRequest): string {
  const parameters = printExport(request);
  return `/export/${format}${parameters && `?${parameters}`}`;
}

/** The URL parameters of an export, defaults left out. */
export function printExport({ search, ids, text, ui }: ExportRequest): string {
  const out = new URLSearchParams(printRequest(listed(search)));
  if (ids !== null) out.append("ids", ids.join(","));
  if (text) out.append("text", "1");
  if (ui !== LOCALES[0]) out.append(UI, ui);
  return out.toString();
}
