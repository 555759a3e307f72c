import type { Archive } from "../../../lib/archive/archive.ts";
import { searchedText } from "../../../lib/article/text/searched-text.ts";
import type { Columns } from "../../../lib/engine/embedded/counting/columns.ts";

/** An article's words as the contenders in memory hold them. */
export interface Text {
  readonly title: string;
  readonly body: string;
}

/** The text of an entry of the index by its number. */
export type Texts = (seq: number) => Text;

/** Reads the texts of entries. Those of the copies that an entry stands for are left out: they are its own but for some words. */
export function openTexts(archive: Archive, columns: Columns): Texts {
  return (seq) => {
    const { article } = archive.kept(columns.ids.at(seq)!)!;
    return { title: article.headline.text, body: searchedText(article) };
  };
}
