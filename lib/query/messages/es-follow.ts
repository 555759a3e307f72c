import type { followWords as English } from "./en-follow.ts";

/** What is said of following a search by its feed, in Spanish. */
export const followWords: typeof English = (and) => ({
  title: "Seguir esta búsqueda",
  formats: { atom: "Atom", rss: "RSS", json: "JSON Feed" },
  of: (search) => (search === null ? "Dateline: todos los artículos" : `Dateline: ${search}`),
  description:
    "Lo último que entró en el archivo, primero lo más reciente. Un texto que publicaron varios medios es un solo elemento.",
  printed: (outlets) => `También lo publicó ${and(outlets).join("")}.`,
});
