import type { Kept } from "../archive/kept.ts";
import { searchedText } from "../article/text/searched-text.ts";

/** What an entry of an index is searched by. */
export interface EntryTexts {
  /** The article's own first, then those that its copies have otherwise. */
  readonly headlines: readonly string[];
  readonly body: string;
  /** Paragraphs of copies that stand otherwise in the article. */
  readonly said: readonly string[];
}

/** The texts of an article's own entry (`alone`), or of the one by which it stands for its copies. */
export function entryTexts({ article, said }: Kept, alone: boolean): EntryTexts {
  const of = (wanted: "headline" | "paragraph") =>
    alone ? [] : said.flatMap(({ kind, text }) => (kind === wanted ? [text] : []));
  return {
    headlines: [article.headline.text, ...of("headline")],
    body: searchedText(article),
    said: of("paragraph"),
  };
}
