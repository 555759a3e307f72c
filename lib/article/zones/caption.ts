import type { Article } from "../article.ts";

/** A caption's length at most, in UTF-16 units. */
const LENGTH = 500;

/** One whose credit is a name alone must be shorter: paragraphs can end in brackets too. */
const NAMED_LENGTH = 200;

/** What papers call a photo where they credit one. With a capital, or in letters that have none: `фото` is a word as well. */
const PHOTO =
  "(?:Photos?|PHOTOS?|Photograph|Pictures?|PICTURES?|Image|IMAGE|Pic|Fotos?|FOTOS?|Fotografía|Fotografia|Imagen|Immagine|Imagem|Bild|BILD|Bildquelle|Фото|ФОТО|Kuva|Zdjęcie|Fot|Fotoğraf|写真|图片来源|图片|圖片|사진|صورة|الصورة)";

/** Agencies that sign a photo with a stroke before its photographer: `REUTERS/Ana Silva/File Photo`. */
const AGENCY = "(?:REUTERS|Reuters|AP|AFP|EPA|EFE|ANSA|dpa|TASS|XINHUA|Xinhua)";

/** A name behind it, to the end. */
const WHOSE = String.raw`(?=\S)[^.!?:;()[\]]{1,60}(?:\.[^\s!?:;()[\]][^!?:;()[\]]{0,30}|\.\s\p{L}[^!?:;()[\]]{0,30})?`;

/** In brackets: `(File)`, `(FILE PHOTO / The Pier)`, `(Photo: Ana Silva)`, `(AP Photo/Ana Silva)`, `(Foto: dpa)`. */
const BRACKETED = new RegExp(
  String.raw`\s?[([]((?:[Ff]ile|FILE)(?:\s+(?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Pp]ic))?(?:\s*[/|:,–-]\s*[^()[\]]{1,60})?|(?:(?:\p{Lu}[\p{L}.&'’-]*\s){0,3}${PHOTO}|(?:\p{Lu}[\p{L}.&'’-]*\s){0,3}(?:photo|image|picture|pic|photograph|foto))(?:\s+(?:credit|courtesy))?(?:(?:\s*[:：/|©]|\s+(?:by|of|de|von|par|di)\s)\s*[^()[\]]{1,60})?|[Pp](?:hoto|icture)\s+[Cc]redit\s[^()[\]]{1,60}|(?:[Aa]rchive|[Hh]andout|[Rr]epresentat(?:ive|ional)|[Ii]llustrative)(?:\s+(?:photo|image|picture))?(?:\s*[:/]\s*[^()[\]]{1,60})?|(?:[Cc]redits?|[Cc]ourtesy|[Cc]rédits?|[Cc]rédito)(?:\s+(?:of|photo|de)|\s*[:/])\s*[^()[\]]{1,60}|[^()[\]]{0,40}Getty(?:\s+Images)?)[)\]]\.?$`,
  "u",
);

/** Behind the last sentence or a bar: `Photo: Bloomberg`, `Photo by Ana Silva/AP`, `Image credit: NASA`, `© AFP`. */
const TRAILING = new RegExp(
  String.raw`(?<=[.!?…。"”’)\]|])\s?\|?\s?((?:${PHOTO}(?:\s+(?:[Cc]redit|[Cc]ourtesy|[Ss]ource))?\s*(?:[:：]|\s(?:by|courtesy\s+of)\s)|(?:Credits?|CREDIT|Crédits?(?:\s+[Pp]hoto)?|Crédito)\s*:)\s*${WHOSE}|©\s*\p{Lu}[^.!?:;()[\]]{1,40}|${AGENCY}\/\p{Lu}[^.!?:;()[\]]{1,60})\.?$`,
  "u",
);

/** A paragraph that is one whole: `Photo: Ana Silva/Getty Images`, `Photo by Ana Silva`. A name alone may be who is shown. */
const WHOLE = new RegExp(
  String.raw`^${PHOTO}(?:\s+(?:[Cc]redit|[Cc]ourtesy|[Ss]ource)\s*[:：]?\s*(?:of\s+)?${WHOSE}|\s+by\s+${WHOSE}|\s*[:：]\s*(?=[^.!?]{1,40}[/|©])${WHOSE})\.?$`,
  "u",
);

/** Before it: `FILE PHOTO:`, `FILE - In this …`, `Photo: …`, `Image caption …`, `A file photo of …`. */
const LEADING = new RegExp(
  String.raw`^(?:${AGENCY}\/\p{Lu}[^.!?:;()[\]]{1,60}$|(?:FILE|File)(?:\s+(?:PHOTO|[Pp]hoto|[Ii]mage|[Pp]icture))?\s*(?::|\s[–—-])\s+(?=["“‘]?\p{Lu})|${PHOTO}(?:\s+(?:[Cc]aption|[Cc]redit))?\s*[:：]\s*(?=\S)|(?:(?:Image|Photo)\s+(?:copyright|source|credit)[,:]?\s.{1,60}\s)?(?:Image|Photo|Media)\s+caption\s+(?=\S)|PICTURED:|Pictured(?:\s+(?:above|below|left|right|here|from\s+left))?\s*:|(?:(?:A|An|This|In\s+this)\s+(?:[\p{L}\d.,]+\s+){0,5})?(?:[Ff]ile|[Hh]andout|[Aa]rchive)\s+(?:photo|image|picture|photograph)\b|In\s+this\s+(?:[\p{L}\d.]+,?\s+){0,5}(?:photo|image|picture)\b)`,
  "u",
);

/** A name in brackets after the last sentence: `… at dusk. (The Pier)`. */
const NAMED =
  /(?<=[.!?]["”’]?)\s*\((?=[^()]{3,60}\)$)(\p{Lu}[\p{L}.'’-]*(?:[\s/|,&]+(?:of|the|de|via|for|\p{Lu}[\p{L}.'’-]*)){0,7})\)$/u;

/** The label that a page puts before a caption, on a line of its own. */
const LABEL = /^(?:image|photo|media)\s+caption:?$/i;

/** Whether a paragraph is a photo's caption by its own words: a credit or a photo word in the place of one tells. A sentence
 * with `pictured` in it may be any story's. */
export function isPhotoCaption(words: string): boolean {
  if (words.length > LENGTH) return false;
  return (/[)\]]\.?$/.test(words) && BRACKETED.test(words)) || TRAILING.test(words) || LEADING.test(words);
}

/** Whether a paragraph before the story is a caption: also where a name stands behind it, or the page's label before. */
export function isCaption(words: string, before: string | undefined): boolean {
  if (isPhotoCaption(words)) return true;
  if (words.length <= NAMED_LENGTH && NAMED.test(words)) return true;
  return before !== undefined && words.length <= LENGTH && LABEL.test(before);
}

/** A caption without its credit, and the credit in the source's words: `File`, `Photo: Ana Silva`. */
export function captionOf(words: string | undefined): Article["caption"] {
  if (words === undefined) return null;
  const from = Math.max(0, words.length - LENGTH);
  const end = words.slice(from);
  const match = BRACKETED.exec(end) ?? TRAILING.exec(end) ?? NAMED.exec(end);
  return { text: match ? words.slice(0, from + match.index) : words, credit: match?.[1] ?? null };
}

/** Where the credit of a photo begins that ends a paragraph, or is all of it; null where it has none. */
export function photoCreditAt(words: string): number | null {
  if (words.length <= LENGTH && WHOLE.test(words)) return 0;
  const from = Math.max(0, words.length - LENGTH);
  const end = words.slice(from);
  const match = (/[)\]]\.?$/.test(words) ? BRACKETED.exec(end) : null) ?? TRAILING.exec(end);
  return match && from + match.index;
}
