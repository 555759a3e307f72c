import type { Article } from "../../article/article.ts";
import { wordsIn } from "../../article/text/readable.ts";
import { ageAt } from "./age.ts";
import { type LoneSign, loneSign, type PersonalSign, personalSign, signOf, speaks, surer } from "./lone/lone-sign.ts";
import { holderOfName, holdersCalled } from "./lone/office-holders.ts";
import { officesOf } from "./lone/offices.ts";
import { nameShape } from "./name-shape.ts";
import { type TitleKind, titleKinds } from "./title-kinds.ts";

/** A person as one article names them; `lone`: by a single word, and `key` is then the folded family name. */
export interface PersonInArticle {
  readonly key: string;
  readonly form: string;
  readonly family: string;
  readonly lone: boolean;
  readonly kinds: readonly TitleKind[];
  /** What the form counts for: an article, and a little for each mention in it. */
  readonly weight: number;
  /** The offices that the article gives them, each as its words (see `offices.ts`): `secretary treasury`. */
  readonly offices: readonly string[];
  /** The year of birth by the age that the article gives, about; null where it gives none or has no date. */
  readonly born: number | null;
  /** How a lone name is brought in; `plain` for a full one. */
  readonly sign: LoneSign;
  /** What shows that a lone name is a person's; null for a full one. */
  readonly personal: PersonalSign;
}

/** What the registry takes from an article. `year` is 0 where it is not known. */
export interface ArticleFacts {
  readonly year: number;
  readonly countries: readonly string[];
  /** In the order of the article's own people. */
  readonly people: readonly PersonInArticle[];
}

/** How somebody is spelt is told by articles; where as many say each, by mentions. */
const AN_ARTICLE = 10;
const MOST_MENTIONS = 5;

type Part = Pick<Article, "raw" | "facets" | "publishedAt">;

/** The facts of an article as extraction read it by itself. */
export function articleFacts({ raw, facets, publishedAt }: Part): ArticleFacts {
  const dated = publishedAt && !publishedAt.suspicious ? Number(publishedAt.value.slice(0, 4)) : 0;
  const year = Number.isInteger(dated) ? dated : 0;
  const countries = facets.countries.map(({ code }) => code);
  return {
    year,
    countries,
    people: facets.people.map(({ name, hidden, mentions }) => {
      const kinds = new Set<TitleKind>();
      const offices = new Set<string>();
      const signs = new Set<LoneSign>();
      let spoken = false;
      let personal: PersonalSign = null;
      let age: number | null = null;
      for (const { field, start, end } of mentions) {
        const { text, from, to } = wordsIn(raw[field] ?? "", start, end);
        for (const kind of titleKinds(text, from)) kinds.add(kind);
        const office = officesOf(text, from, to).join(" ");
        if (office) offices.add(office);
        age ??= ageAt(text, from, to);
        if (!hidden) continue;
        signs.add(loneSign(text, from, to));
        spoken ||= speaks(text, to);
        personal = surer(personal, personalSign(text, from, to));
      }
      const isTitled = kinds.size + offices.size > 0;
      const sign = signOf(signs, spoken || isTitled);
      if (hidden && isTitled) personal = "sure";
      const found = {
        ...personInArticle(name, hidden, [...kinds].sort()),
        offices: [...offices].sort(),
        sign,
        personal,
        born: age === null || year === 0 ? null : year - age,
        weight: AN_ARTICLE + Math.min(mentions.length, MOST_MENTIONS),
      };
      return hidden ? found : { ...found, ...meantBy(found, year, countries) };
    }),
  };
}

/** Whom a name means that fits several holders of offices: the key and form of the one it means. */
function meantBy({ form, family, offices }: PersonInArticle, year: number, countries: readonly string[]) {
  if (holdersCalled(family).length === 0) return {};
  const shape = holderOfName(nameShape(form), { year, countries, offices });
  return shape ? { key: shape.key, form: shape.form } : {};
}

/** A person named in an article. */
export function personInArticle(name: string, hidden: boolean, kinds: readonly TitleKind[]): PersonInArticle {
  const { key, form, family } = shapeOf(name);
  return {
    key: hidden ? family : key,
    form,
    family,
    lone: hidden,
    kinds,
    weight: AN_ARTICLE,
    offices: [],
    born: null,
    sign: "plain",
    personal: null,
  };
}

type Shape = Pick<PersonInArticle, "key" | "form" | "family">;
const shapes = new Map<string, Shape>();
/** Enough for the names of a large archive; past it the table is emptied, so memory stays bounded. */
const MOST = 100_000;

function shapeOf(name: string): Shape {
  const known = shapes.get(name);
  if (known) return known;
  if (shapes.size >= MOST) shapes.clear();
  const { key, form, family } = nameShape(name);
  shapes.set(name, { key, form, family });
  return { key, form, family };
}
