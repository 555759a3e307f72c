import type { Article } from "../../lib/article/article.ts";
import type { NameSnapshot } from "../../lib/facets/people/names/name-snapshot.ts";
import { type ArticleFacts, articleFacts } from "../../lib/facets/registry/article-facts.ts";
import { type CapitalWords, capitalWords, FEWEST_ARTICLES } from "../../lib/facets/registry/capital-words.ts";
import { type Bearers, bearersOf } from "../../lib/facets/registry/lone/bearers.ts";
import { candidatesFor } from "../../lib/facets/registry/lone/candidates.ts";
import { type LoneName, loneMention } from "../../lib/facets/registry/lone/lone-names.ts";
import { FREQUENT, isOpen, openId, openNamed } from "../../lib/facets/registry/lone/open-names.ts";
import { namePeople } from "../../lib/facets/registry/name-people.ts";
import { registryOf } from "../../lib/facets/registry/registry.ts";

type Facts = ArticleFacts & { readonly capitals: CapitalWords };

/** Names the people of articles as an archive of them all would: `note` each, then `name` each. */
export interface Naming {
  /** Gives the words in capitals that may be family names: where one is, the article is to be read again. */
  readonly note: (article: Article) => string[];
  /** What a second reading is to know: family names that may stand alone in capitals. */
  readonly families: () => NameSnapshot;
  /** The article with its people named; `again`: as it was read a second time. */
  readonly name: <T extends Placed>(article: T, again?: Article) => T;
}

type Placed = Pick<Article, "source" | "facets">;

/** Starts with no article. Articles are told apart by the places they come from. */
export function openNaming(): Naming {
  const known = new Map<string, Facts>();
  let registry: ReturnType<typeof registryOf> | null = null;
  const lones = new Map<string, LoneName>();
  const bearing = new Map<string, Bearers>();
  const lone = (family: string): LoneName => {
    registry ??= registryOf(known.values());
    const found = lones.get(family) ?? registry.lone(family);
    lones.set(family, found);
    return found;
  };
  let open: Map<string, number> | null = null;
  /** In how many articles a family name stands alone and means nobody known. */
  const openIn = (family: string): number => {
    open ??= new Map();
    if (open.size === 0)
      for (const facts of known.values())
        for (const word of new Set(facts.people.filter((one) => one.lone).map((one) => one.family))) {
          const mention = loneMention(word, facts);
          if (isOpen(mention) && !lone(word).meant(mention)) open.set(word, (open.get(word) ?? 0) + 1);
        }
    return open.get(family) ?? 0;
  };
  let held: Map<string, Set<Facts>> | null = null;
  /** Whether an article names both. */
  const together = (key: string, other: string): boolean => {
    held ??= new Map();
    if (held.size === 0)
      for (const facts of known.values())
        for (const { key } of facts.people) held.set(key, (held.get(key) ?? new Set()).add(facts));
    return !(held.get(key) ?? new Set()).isDisjointFrom(held.get(other) ?? new Set());
  };
  return {
    note(article) {
      const facts = { ...articleFacts(article), capitals: capitalWords(article) };
      known.set(placeOf(article), facts);
      return facts.capitals.words.map(([word]) => word);
    },
    families() {
      const articles = new Map<string, number>();
      for (const { people } of known.values())
        for (const family of new Set(people.filter((one) => !one.lone).map((one) => one.family)))
          articles.set(family, (articles.get(family) ?? 0) + 1);
      return { families: [...articles].filter(([, count]) => count >= FEWEST_ARTICLES).map(([family]) => family) };
    },
    name(article, again) {
      registry ??= registryOf(known.values());
      const { personAt, called } = registry;
      const facts = known.get(placeOf(article))!;
      const { facets } = again ?? article;
      const { people: own } = again ? articleFacts(again) : facts;
      const written = new Map(own.map((one, at) => [one.key, facets.people[at]!.name]));
      const people = namePeople(facets.people, own, {
        // As the article itself writes it; whom it means is told by the id.
        full(key) {
          const { id = key, several = false } = personAt(key) ?? {};
          return { id, several, name: written.get(key)! };
        },
        lone: (family) => {
          const mention = loneMention(family, facts);
          const meant = lone(family).meant(mention);
          return meant ?? (isOpen(mention) && openIn(family) >= FREQUENT ? openNamed(openId(family)) : null);
        },
        candidates(family) {
          const mention = loneMention(family, facts);
          const meant = lone(family).meant(mention)?.id ?? null;
          const bearers = bearing.get(family) ?? bearersOf(family, called(family));
          bearing.set(family, bearers);
          return candidatesFor(family, facts, mention, { bearers, meant, together });
        },
      });
      return { ...article, facets: { ...facets, people } };
    },
  };
}

const placeOf = ({ source }: Placed): string => JSON.stringify([source.file, source.place]);
