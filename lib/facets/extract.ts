import type { Article, CitedValue, CountryValue, Mention, PersonValue } from "../article/article.ts";
import { normalText, wholeText } from "../article/text/mapped-text.ts";
import type { Zone, ZoneKind } from "../article/zones/zone.ts";
import { countriesIn } from "./countries/languages/countries-in.ts";
import { findPlacesIn } from "./countries/languages/find-places-in.ts";
import { findPlaces } from "./countries/match/find-places.ts";
import { resolveCountries } from "./countries/resolve-countries.ts";
import { citedOutlets } from "./outlets/cite/cited-outlets.ts";
import { findOutlets } from "./outlets/find-outlets.ts";
import { homeCountry } from "./outlets/publish/home-country.ts";
import { publisherOf } from "./outlets/publish/publisher.ts";
import { type Passage, passagesOf, spanRange } from "./passage.ts";
import { findPeople } from "./people/find-people.ts";
import { taggedPeople } from "./people/languages/tagged-people.ts";
import { modelPeople, type NamedByModel } from "./people/model/model-people.ts";
import type { NameSnapshot } from "./people/names/name-snapshot.ts";
import { photoCredits } from "./people/photo-credits.ts";
import { personId } from "./person-id.ts";
import { readAs } from "./read-as.ts";
import { tokensIn } from "./tokens-in.ts";
import type { FoundMention } from "./values.ts";

/** Raised when the same article yields other values; articles say which version read them. */
export const EXTRACTOR_VERSION = 10;

/**
 * Finds publisher, people, countries and cited outlets of an article, with every place that says so. Where matchers want
 * the same words, outlets win over people, people over places. A pure function of the article and the names known so far,
 * or of what a model of one's own took for names (`named`).
 */
export function extract(
  { model: _, ...article }: Article,
  names: NameSnapshot | null,
  named: NamedByModel | null = null,
): Article {
  const language = readAs(article);
  const passages = passagesOf(article, tokensIn(language));
  const publishedAt = article.publishedAt?.value ?? null;
  const { publisher, agency, syndicated } = publisherOf({
    given: article.given.outlet === undefined ? null : wholeText(article.given.outlet),
    from: article.given.from?.outlet,
    feedTitle: article.given.feedTitle === undefined ? null : wholeText(article.given.feedTitle),
    url: article.url,
    footers: texts(article, ["disclaimer", "credit"]),
    datelines: texts(article, ["dateline"]),
  });
  const outlets = findOutlets(passages);
  const outletSpans = outlets.map(({ span }) => span);
  const isEnglish = language === "en";
  const places = isEnglish ? findPlaces(passages, publishedAt) : findPlacesIn(language, passages, publishedAt);
  const nobody = [...outletSpans, ...photoCredits(passages)];
  const people = named
    ? modelPeople(language, passages, named.spans, nobody)
    : isEnglish
      ? findPeople({ passages, places, outlets: nobody, names })
      : taggedPeople(language, passages, nobody);
  const evidence = {
    passages,
    places,
    people: people.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    outlets: outletSpans,
  };
  const countries = isEnglish
    ? resolveCountries({ ...evidence, publishedAt, home: publisher && homeCountry(publisher.id) })
    : countriesIn(evidence);
  const mentionsOf = ({ mentions }: { readonly mentions: readonly FoundMention[] }) => inRaw(passages, mentions);
  return {
    ...article,
    publisher,
    agency,
    syndicated,
    extractorVersion: EXTRACTOR_VERSION,
    ...(named && { model: named.hash }),
    facets: {
      people: people.map((person): PersonValue => {
        const { name, hidden } = person;
        return { id: personId(name), name, hidden, mentions: mentionsOf(person) };
      }),
      countries: countries
        .map((country): CountryValue => ({ code: country.code, about: country.about, mentions: mentionsOf(country) }))
        .sort(byWeight),
      cited: citedOutlets(outlets, publisher?.id ?? null).map(
        (outlet): CitedValue => ({ id: outlet.id, name: outlet.name, mentions: mentionsOf(outlet) }),
      ),
    },
  };
}

/** What an article is about comes first, then what it names most. */
function byWeight(a: CountryValue, b: CountryValue): number {
  return Number(b.about) - Number(a.about) || b.mentions.length - a.mentions.length || (a.code < b.code ? -1 : 1);
}

function inRaw(passages: readonly Passage[], mentions: readonly FoundMention[]): Mention[] {
  return mentions.map(({ span, reason }) => ({ ...spanRange(passages, span), reason }));
}

function texts({ raw, zones }: Article, kinds: readonly ZoneKind[]) {
  const range = ({ field, start, end }: Zone) => ({ field, start, end });
  return zones
    .filter(({ kind }) => kinds.includes(kind))
    .map((zone) => ({ text: normalText(raw[zone.field] ?? "", zone), range: range(zone) }));
}
