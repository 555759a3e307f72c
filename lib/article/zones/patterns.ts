/** How newspapers write the parts around a story. Each pattern is tried on a normalised block, and says what it takes. */

/** `date 2023-11-05` glued to the start of scraped text. */
export const DATE_MARKER = /^date\s+(\d{4}-\d{2}-\d{2})(?=\s|$)/;

/** `Published: 20 July 1969`, `Posted on …`; the date is the rest of the line. */
export const PUBLISHED_LINE =
  /^(?:published|posted|first published|publication date|date)(?:\s+(?:on|at))?(?:\s*[:–—-])?\s+(?=\S)(?=.*\d)(.{4,60})$/i;

/** `Updated: …`: when it was modified, which is not when it was published. */
export const UPDATED_LINE =
  /^(?:last\s+)?(?:updated|modified)(?:\s+(?:on|at))?(?:\s*[:–—-])?\s+(?=\S)(?=.*\d)(.{4,60})$/i;

/** A month's first letters, in whatever case. */
export const MONTH = "jan feb mar apr may jun jul aug sep oct nov dec"
  .split(" ")
  .map((month) => month.replace(/./g, (letter) => `[${letter.toUpperCase()}${letter}]`))
  .join("|");

const NAMED_MONTH = String.raw`(?:${MONTH})[a-zA-Z]*\.?`;

/** `5 November 2001`, `Feb. 11, 1990`, `march 3`, `June 2022`. A month alone is none: `Mayor` and `Decatur` begin like one. */
export const DAY = String.raw`(?:\d{1,2}\s+${NAMED_MONTH}(?:,?\s+\d{4})?|${NAMED_MONTH}\s+\d{1,2}(?:,?\s+\d{4})?|${NAMED_MONTH},?\s+\d{4})`;

/** `By Name`, `By Name and Name in Nairobi`, `Staff Reporter`. */
export const BYLINE =
  /^(?:by[:\s]\s*(\p{L}.{2,80})|((?:our\s+|from\s+our\s+)?(?:own\s+|staff\s+|special\s+)?(?:reporter|correspondent|staff\s+writer)|staff\s+reporter|news\s+desk|web\s+desk))$/iu;

/** Who reported, edited or supplied a story, in parentheses or at the end. */
export const CREDIT =
  /^[([]?(?:(?:additional\s+)?reporting\s+by|written\s+by|editing\s+by|compiled\s+by|with\s+(?:additional\s+)?(?:inputs?|reporting|files?|agency\s+inputs?)(?:\s+(?:from|by))?|with\s+inputs?\s+from|source\s*:|inputs?\s+from|(?:—|--|-)\s*(?:with\s+)?(?:agencies|agency|[A-Z]{2,5})\s*$)/i;

/** An agency's sign-off on a line of its own. */
export const SIGN_OFF =
  /^(?:--?|[—–])?\s*(?:reuters?|a\.?p\.?|u\.?p\.?i\.?|afp|dpa|pti|ani|ians|tass|xinhua|kyodo|efe|ansa)\s*[./]?$/i;

/** Footers: rights, syndication, disclaimers. */
export const DISCLAIMER =
  /^[([]?(?:except\s+for\s+the\s+headline|(?:this|the)\s+(?:story|article|report|copy|piece|news)\b.{0,60}\b(?:not\s+been\s+edited|syndicated|supplied\s+by|published\s+from|appeared|auto-generated|first\s+published|originally\s+published|was\s+published)|disclaimer\s*:|©|\(c\)\s|copyright\s+(?:©|\(c\)|\d{4}|\p{Lu})|(?:first|originally)\s+published\s+(?:in|by|on)|published\s+(?:in|by)\s+arrangement|re(?:printed|produced)\s+(?:with|from|by)|from\s+the\s+pages\s+of\s+\p{Lu})|\ball\s+rights\s+reserved\b|(?:©|\(c\))\s*\d{4}|\breproduced\s+(?:with|by)\s+(?:the\s+)?permission\b/iu;

/** Corrections and editors' notes. */
export const NOTE = /^[([]?(?:correction|corrections|clarification|editor['’]s\s+note|update)\s*:/i;

/** The tail of an embedded post: `— Name (@handle) November 5, 2023`, or a picture's address. */
export const POST_TAIL =
  /(?:[—–]|--|\s-)\s*[^()—–]{1,80}\(@(\w{1,30})\)\s+(\p{L}+\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}+\.?\s+\d{4})\s*$/u;
