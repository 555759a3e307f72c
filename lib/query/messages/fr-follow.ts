import type { followWords as English } from "./en-follow.ts";

/** What is said of following a search by its feed, in French. */
export const followWords: typeof English = (and) => ({
  title: "Suivre cette recherche",
  formats: { atom: "Atom", rss: "RSS", json: "JSON Feed" },
  of: (search) => (search === null ? "Dateline : tous les articles" : `Dateline : ${search}`),
  description:
    "Les derniers articles entrés dans les archives, du plus récent au plus ancien. Un texte publié par plusieurs médias est un seul élément.",
  printed: (outlets) => `Également publié par ${and(outlets).join("")}.`,
});
