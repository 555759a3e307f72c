import type { Edit } from "./edited.ts";

/** Ligatures of Latin and Armenian print, the shapes of joined Arabic letters, and letters and digits as wide as ideographs. */
const JOINED =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\uff66-\uff9f]+/g;

/** Letters that typesetting joined or widened, as the plain letters that they are: `ﬁ` is `fi`, `Ａ` is `A`. */
export function openedLetters(text: string): Edit[] {
  return [...text.matchAll(JOINED)].map(({ index, 0: joined }) => {
    return { start: index, end: index + joined.length, text: joined.normalize("NFKC") };
  });
}
