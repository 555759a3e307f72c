import { z } from "zod";
import { Article, Facets } from "../article/article.ts";

/**
 * What lies over an article as it was read by itself, in the order in which it is laid; where two say different things, the
 * later holds. `people`: whom its names mean in the archive as a whole. `corrections`: what people say is otherwise.
 */
export const LAYERS = ["people", "corrections"] as const;
export type Layer = (typeof LAYERS)[number];

const { publisher, publishedAt, headline, language, authors } = Article.shape;
const { people, countries, cited } = Facets.shape;

/** What a layer says instead: fields of an article, and single facets, each whole. What it does not name stays. */
export const Patch = z.strictObject({
  publisher: publisher.exactOptional(),
  publishedAt: publishedAt.exactOptional(),
  headline: headline.exactOptional(),
  language: language.exactOptional(),
  authors: authors.exactOptional(),
  facets: z
    .strictObject({
      people: people.exactOptional(),
      countries: countries.exactOptional(),
      cited: cited.exactOptional(),
    })
    .exactOptional(),
});
export type Patch = z.infer<typeof Patch>;

export type Layers = { readonly [layer in Layer]?: Patch };

/** What is shown of an article: as it was read, with what lies over it. */
export function asNow(article: Article, layers: Layers): Article {
  let now = article;
  for (const layer of LAYERS) {
    const patch = layers[layer];
    if (patch) now = { ...now, ...patch, facets: { ...now.facets, ...patch.facets } };
  }
  return now;
}
