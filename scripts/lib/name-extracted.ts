import type { Article } from "../../lib/article/article.ts";
import type { NameSnapshot } from "../../lib/facets/people/names/name-snapshot.ts";
import { type ArticleFacts, articleFacts } from "../../lib/facets/registry/article-facts.ts";
import { type CapitalWords, capitalWords, FEWEST_ARTICLES } from "../../lib/facets/registry/capital-words.ts";
import { type LoneName, loneMention } from "../../lib/facets/registry/lone/lone-names.ts";
import { FREQUENT, isOpen, openId, openNamed } from "../../lib/facets/registry/lone/open-names.ts";
import { namePeople } from "../../lib/facets/registry/name-people.ts";
import { registryOf } from "../../lib/facets/registry/registry.ts";

type Facts = ArticleFacts & { readonly capitals: CapitalWords };

/** Names the people of articles that are read twice as an archive of them all would: `note` each, then `name` each. */
export interface Naming {
  readonly note: (article: Article) => void;
  /** What the second reading is to know: family names that may stand alone in capitals. */
  readonly families: () => NameSnapshot;
  readonly name: (article: Article) => Article;
}

/** Starts with no article. Articles are told apart by the places they come from. */
export function openNaming(): Naming {
  const known = new Map<string, Facts>();
  let registry: ReturnType<typeof registryOf> | null = null;
  const lones = new Map<string, LoneName>();
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
  return {
    note: (article) => known.set(placeOf(article), { ...articleFacts(article), capitals: capitalWords(article) }),
    families() {
      const articles = new Map<string, number>();
      for (const { people } of known.values())
        for (const family of new Set(people.filter((one) => !one.lone).map((one) => one.family)))
          articles.set(family, (articles.get(family) ?? 0) + 1);
      return { families: [...articles].filter(([, count]) => count >= FEWEST_ARTICLES).map(([family]) => family) };
    },
    name(article) {
      registry ??= registryOf(known.values());
      const { personAt } = registry;
      const facts = known.get(placeOf(article)) ?? { ...articleFacts(article), capitals: capitalWords(article) };
      const { people: own } = articleFacts(article);
      const written = new Map(own.map((one, at) => [one.key, article.facets.people[at]!.name]));
      const people = namePeople(article.facets.people, own, {
        // As the article itself writes it; whom it means is told by the id.
        full: (key) => ({ id: personAt(key)?.id ?? key, name: written.get(key)! }),
        lone: (family) => {
          const mention = loneMention(family, facts);
          const meant = lone(family).meant(mention);
          return meant ?? (isOpen(mention) && openIn(family) >= FREQUENT ? openNamed(openId(family)) : null);
        },
      });
      return { ...article, facets: { ...article.facets, people } };
    },
  };
}

const placeOf = ({ source }: Article): string => JSON.stringify([source.file, source.place]);
