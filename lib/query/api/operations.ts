import { z } from "zod";
import { ACT_NAMES } from "../../corrections/line.ts";
import { FACETS } from "../../facets/facet-names.ts";
import { FLAG, type Parameter } from "../address/parameter.ts";
import { PARAMETERS } from "../address/parameters.ts";
import { CITATION_FORMATS } from "../citation/formats.ts";
import { EXPORT_FORMATS } from "../exports/formats.ts";
import { Receipt } from "../exports/receipt.ts";
import { FIND_LENGTH } from "../facet-page.ts";
import { FEED_FORMATS } from "../feeds/formats.ts";
import { ArticleAnswer, ArticlesAnswer } from "./article-answer.ts";
import { CorrectionsAnswer, LedgerLine } from "./corrections-answer.ts";
import { DossierAnswer } from "./dossier-answer.ts";
import type { ApiParameter, Operation, OperationId } from "./operation.ts";
import { SearchPage } from "./search-answer.ts";
import { CountAnswer, FacetList, FacetValues, HealthAnswer, Suggestions } from "./small-answers.ts";

const SEARCH = PARAMETERS.map(searchParameter);
const PAGE = SEARCH.find(({ name }) => name === "page")!;
/** Those of a search that is no page of hits. */
const WHOLE = SEARCH.filter(({ name }) => name !== "page" && name !== "size");

const ID = inPath("id", "an article's id", z.string().regex(/^[0-9a-f]{1,64}$/));
const IDS = inQuery(
  "ids",
  "these articles alone: ids, with commas between",
  z.string().regex(/^[0-9a-f]{1,64}(?:,[0-9a-f]{1,64})*$/),
  { many: true },
);
const TEXT = inQuery("text", "with the full texts", FLAG);
const keysOf = (formats: readonly { readonly key: string }[]) => z.enum(formats.map(({ key }) => key));

/** All that can be asked of the API. */
export const OPERATIONS: readonly Operation[] = [
  operation("search", "/api/v1/search", SearchPage, [
    ...SEARCH,
    inQuery("cursor", "where to go on: an answer's `cursor`, with the same search and no `page`", z.string()),
  ]),
  operation("count", "/api/v1/count", CountAnswer, WHOLE),
  operation("suggest", "/api/v1/suggest", Suggestions, WHOLE),
  operation("facets", "/api/v1/facets", FacetList, []),
  operation("facetValues", "/api/v1/facets/{facet}", FacetValues, [
    inPath("facet", "a facet, by its name in addresses", z.enum(FACETS.map(({ param }) => param))),
    ...WHOLE,
    inQuery("find", "values that hold a word which begins so", z.string().max(FIND_LENGTH)),
    { ...PAGE, meaning: "of the values, from 1" },
  ]),
  operation("articles", "/api/v1/articles", ArticlesAnswer, [
    { ...IDS, meaning: "the articles' ids, with commas between, or repeated; at most 100", required: true },
    TEXT,
  ]),
  operation("article", "/api/v1/articles/{id}", ArticleAnswer, [ID, TEXT]),
  operation(
    "cite",
    "/article/{id}/cite",
    CITATION_FORMATS.map(({ type }) => type),
    [ID, inQuery("format", "of the citation", keysOf(CITATION_FORMATS), { required: true })],
  ),
  dossier("person", "people", "a person's id"),
  dossier("country", "countries", "a country's ISO 3166 code"),
  dossier("outlet", "outlets", "an outlet's id"),
  operation("corrections", "/api/v1/corrections", CorrectionsAnswer, [
    inQuery("act", "corrections of one kind", z.enum(ACT_NAMES)),
    inQuery("by", "of one person", z.string()),
    inQuery("words", "that hold these words, or the id made of them", z.string()),
    PAGE,
  ]),
  operation("correction", "/api/v1/corrections/{id}", LedgerLine, [inPath("id", "a line's id", z.string())]),
  operation(
    "export",
    "/export/{format}",
    EXPORT_FORMATS.map(({ type }) => type),
    [inPath("format", "of the file", keysOf(EXPORT_FORMATS)), ...WHOLE, IDS, TEXT],
  ),
  operation("receipt", "/export/receipt", Receipt, [
    inQuery("format", "of the export that it is of; `csv` where it is not said", keysOf(EXPORT_FORMATS)),
    ...WHOLE,
    IDS,
    TEXT,
  ]),
  operation(
    "feed",
    "/feed/{format}",
    FEED_FORMATS.map(({ type }) => type),
    [inPath("format", "of the feed", keysOf(FEED_FORMATS)), ...WHOLE],
    [304],
  ),
  operation("health", "/api/health", HealthAnswer, []),
];

function operation(
  id: OperationId,
  path: string,
  answer: Operation["answer"],
  parameters: readonly ApiParameter[],
  others: readonly number[] = [],
): Operation {
  return { id, path, parameters, answer, others };
}

function dossier(id: OperationId, facet: string, meaning: string): Operation {
  const named = inPath("id", `${meaning}; a former one, or a name, leads to it`, z.string().min(1));
  return operation(id, `/api/v1/${facet}/{id}`, DossierAnswer, [named], [301, 302]);
}

function searchParameter({ name, meaning, one, many }: Parameter): ApiParameter {
  return { name, in: "query", meaning, one, many, required: false };
}

function inPath(name: string, meaning: string, one: z.ZodType): ApiParameter {
  return { name, in: "path", meaning, one, many: false, required: true };
}

function inQuery(name: string, meaning: string, one: z.ZodType, { many = false, required = false } = {}): ApiParameter {
  return { name, in: "query", meaning, one, many, required };
}
