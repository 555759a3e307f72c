import type { FieldOrigin } from "../record.ts";
import { plainWords } from "./plain-words.ts";
import { bareWords, sharesWords } from "./same-words.ts";

/** The headlines that a page has: what stands there, what search engines get, what is shared. */
export interface Headings {
  readonly h1: readonly string[];
  /** Those of `h2` and `h3`. */
  readonly lower: readonly string[];
  readonly jsonLd: string | undefined;
  readonly meta: readonly string[];
  readonly title: string;
  /** What the page's site is called, in any of its spellings. */
  readonly sites: readonly string[];
}

export interface Found {
  readonly text: string;
  readonly from: FieldOrigin;
}

/** Between a headline and a site's name, or the other way round. */
const BORDER = /\s{1,9}[|–—·•»«›:\-/]{1,9}\s{1,9}|\s{0,9}[|»]\s{0,9}|\s{1,9}::\s{1,9}/;

/** The same in a title that quotes with « and », which then part nothing. */
const QUOTING_BORDER = /\s{1,9}[|–—·•›:\-/]{1,9}\s{1,9}|\s{0,9}\|\s{0,9}|\s{1,9}::\s{1,9}/;

const borderOf = (title: string): RegExp => (/«[^»]*»/.test(title) ? QUOTING_BORDER : BORDER);

/**
 * A page's headline: the heading that one of the others shares its words with, as readers cite it; else what its data, its shared
 * title and its title say, without the site's name. Null where there is none.
 */
export function pageHeadline({ h1, lower, jsonLd, meta, title, sites: named }: Headings): Found | null {
  const sites = [...named, ...siteInTitle([...h1, ...lower], title)];
  const shared = meta.map((text) => withoutSite(plainWords(text), sites));
  const own = withoutSite(title, sites);
  const parts = own.split(borderOf(own)).filter((part) => !isSite(part, sites));
  const told = [...(jsonLd === undefined ? [] : [withoutSite(jsonLd, sites)]), ...shared, longest(parts)];
  const others = told.filter((text) => text !== "" && !isSite(text, sites));
  const standing = h1.filter((text) => text.length < LONGEST && !isSite(text, sites));
  const agreed =
    others.flatMap((other) => standing.filter((text) => sharesWords(text, other)))[0] ??
    [...others, own, ...parts.slice(0, 1)].flatMap((other) =>
      [...standing, ...lower].filter((text) => bareWords(text) === bareWords(other)),
    )[0];
  if (agreed !== undefined) return { text: withoutSite(agreed, sites), from: "heading" };
  if (jsonLd !== undefined && !isSite(jsonLd, sites)) return { text: withoutSite(jsonLd, sites), from: "json-ld" };
  const [best] = shared.filter((text) => !isSite(text, sites));
  if (best !== undefined) return { text: best, from: "meta-tag" };
  const [single] = standing;
  const isTitle = own !== "" && !isSite(own, sites);
  if (single !== undefined && (!isTitle || standing.length === 1) && (!isTitle || count(single) >= count(own) / 2))
    return { text: single, from: "heading" };
  return isTitle ? { text: withoutLast(own), from: "title-element" } : null;
}

const LONGEST = 500;

const count = (text: string): number => bareWords(text).split(" ").length;

/**
 * Headings that are the site's name, which some themes set so on every page: the last part of a title, or its first where the
 * rest is a heading, too.
 */
function siteInTitle(headings: readonly string[], title: string): string[] {
  const parts = title.split(borderOf(title)).map(bareWords).filter(Boolean);
  const bare = bareWords(title);
  const known = new Set(headings.map(bareWords));
  return headings.filter((text) => {
    const words = bareWords(text);
    if (parts.length > 1 && parts.at(-1) === words && parts.slice(0, -1).join(" ").length > words.length) return true;
    const rest = bare.slice(words.length + 1);
    return words !== "" && bare.startsWith(`${words} `) && rest.length > words.length && known.has(rest);
  });
}

const longest = (parts: readonly string[]): string =>
  parts.reduce((most, part) => (part.length > most.length ? part : most), "");

/** A title alone says nothing of which of its parts is the site: the last one is, where it is short. */
function withoutLast(title: string): string {
  const parts = title.split(new RegExp(`(${borderOf(title).source})`));
  const last = parts.at(-1)!;
  return parts.length > 2 && count(last) <= 4 && last.length < title.length / 2
    ? parts.slice(0, -2).join("").trim()
    : title;
}

/** A title without the name of its site before or behind it. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(new RegExp(`(${borderOf(title).source})`));
  let [from, to] = [0, parts.length];
  while (to - from > 2 && isSite(parts[to - 1]!, sites)) to -= 2;
  while (to - from > 2 && isSite(parts[from]!, sites)) from += 2;
  return parts.slice(from, to).join("").trim();
}

function isSite(words: string, sites: readonly string[]): boolean {
  const bare = bareWords(words).replace(/ /g, "");
  const named = bareWords(words.trim().replace(/(?<=\p{L}{2})\.[a-z]{2,4}$/iu, "")).replace(/ /g, "");
  return (
    bare === "" ||
    sites.map((site) => bareWords(site).replace(/ /g, "")).some((site) => site === bare || site === named)
  );
}
