import { readFileSync } from "node:fs";
import { decodeXML } from "entities";
import { countryByName } from "../../../lib/facets/countries/match/country-by-name.ts";
import type { PublishedSet } from "./set.ts";

/** The Local-Global Lexicon from its XML: articles, and the countries of the places that each names. */
export function readLgl(file: string): PublishedSet {
  const articles = readFileSync(file, "utf8").match(/<article .*?<\/article>/gs) ?? [];
  const gold = articles.map((article, at) => ({
    id: `lgl${at}`,
    title: element(article, "title").trim(),
    text: element(article, "text").trim(),
    url: element(article, "url"),
    countries: [...new Set([...article.matchAll(/<country [^>]*>(.*?)<\/country>/g)].map(([, name]) => codeOf(name!)))],
  }));
  return { gold };
}

function element(article: string, tag: string): string {
  const [, cdata, plain = ""] =
    new RegExp(`<${tag}>(?:<!\\[CDATA\\[(.*?)\\]\\]>|(.*?))</${tag}>`, "s").exec(article) ?? [];
  return cdata ?? decodeXML(plain);
}

function codeOf(name: string): string {
  // GeoNames' name of 2010.
  const code = name === "Palestinian Territory" ? "PS" : countryByName(decodeXML(name));
  if (code === null) throw new Error(`Cannot score LGL: its country "${name}" is not known.`);
  return code;
}
