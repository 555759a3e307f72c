import type { Article, Headline } from "../../article/article.ts";
import { countryLabel } from "../../facets/countries/country-label.ts";
import { cslName } from "../citation/csl-name.ts";
import { webLink } from "./web-link.ts";

/** The most people that are named: a long article names thousands. */
const MENTIONS = 100;

/** An article as schema.org `NewsArticle`, in JSON that can stand inside a `script` element whatever the text says. */
export function newsArticle(article: Article, permalink: string): string {
  const { headline, publishedAt, modifiedAt, publisher, authors, language, url, facets } = article;
  const { countries } = facets;
  const described = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    // What the source did not write as a headline is said to be the text's opening, and no headline.
    ...(headline.derived ? openingOf(headline) : { headline: headline.text.slice(0, 110) }),
    url: permalink,
    ...(publishedAt && !publishedAt.suspicious ? { datePublished: publishedAt.value } : {}),
    ...(modifiedAt === undefined ? {} : { dateModified: modifiedAt }),
    ...(authors.length > 0 ? { author: authors.map(authorOf) } : {}),
    ...(publisher ? { publisher: { "@type": "NewsMediaOrganization", name: publisher.name } } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(webLink(url) ? { isBasedOn: webLink(url) } : {}),
    about: countries.filter(({ about }) => about).map(country),
    mentions: [
      ...facets.people
        .filter(({ hidden }) => !hidden)
        .slice(0, MENTIONS)
        .map(({ name }) => ({ "@type": "Person", name })),
      ...countries.filter(({ about }) => !about).map(country),
    ],
  };
  // `<` could end the element; the line separators end a line in old readers of JavaScript.
  return JSON.stringify(described).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** An author; a person where the name is plainly one, as a desk or an agency is none. */
function authorOf(name: string) {
  return "family" in cslName(name) ? { "@type": "Person", name } : { name };
}

const country = ({ code }: { readonly code: string }) => ({
  "@type": "Country",
  name: countryLabel(code),
  identifier: code,
});

function openingOf({ method, text }: Headline): { readonly description?: string } {
  return method === "no-words" ? {} : { description: text };
}
