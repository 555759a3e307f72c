import type { Migration } from "./migration.ts";

/**
 * Layout 7: what an article says of how it was read (why a part is set aside, where its date, headline and outlet come from,
 * why a date is not believed) in codes. A sentence that no version is known to have written stays, as the `detail` of the
 * code `other`. What cannot be read stays as it is, and is reported when it is read.
 */
export const codes: Migration = {
  brings: "codes in place of sentences",
  up(database) {
    database.function("in_codes", (text) => (typeof text === "string" ? inCodes(text) : null));
    database.exec(`
      drop index article_ahead;
      update article set doc = coalesce(in_codes(doc), doc) where doc is not null;
      update run_change set before = coalesce(in_codes(before), before) where before is not null;
      update article_layer set patch = coalesce(in_codes(patch), patch) where layer <> 'people';
      create index article_ahead on article (published) where instr(doc, '"suspicious":"in-future"') > 0`);
  },
};

type Codes = Readonly<Record<string, string>>;

const ASIDE: Codes = {
  "belongs to the page, not to the article": "furniture",
  "a footer about rights or syndication": "disclaimer",
  "tells who reported or supplied it": "credit",
  "an agency's sign-off": "sign-off",
  "repeats an earlier paragraph": "repeated-paragraph",
  "repeats a post above": "repeated-post",
  "repeats a post that the text quotes": "quoted-post",
};

/** Two that earlier versions wrote are as what later ones said of the same headlines. */
const METHODS: Codes = {
  "title of the source": "title",
  "first line": "first-line",
  "first words of the body": "body",
  "first sentence of the body": "body",
  "first words of the source": "source",
  caption: "source",
  "the source holds no words": "no-words",
};

const SOURCES: Codes = {
  metadata: "metadata",
  "inline date marker": "date-marker",
  "published line": "published-line",
  "date line": "date-alone",
  dateline: "dateline",
  footer: "footer",
  "embedded post": "embedded-post",
  path: "path",
};

const DOUBTS: Codes = { "older than the first newspaper": "too-old", "in the future": "in-future" };

const EVIDENCE: Codes = { metadata: "metadata", url: "url", disclaimer: "disclaimer", dateline: "dateline" };

/** An article, or what lies over one, in codes; null where it cannot be read. */
function inCodes(text: string): string | null {
  const article = objectIn(text);
  if (article === null) return null;
  const { zones, headline, publishedAt, publisher } = article;
  if (Array.isArray(zones)) for (const zone of zones) code(zone, "aside", ASIDE);
  code(headline, "method", METHODS);
  code(publishedAt, "source", SOURCES);
  code(publishedAt, "suspicious", DOUBTS);
  code(publisher, "evidence", EVIDENCE);
  return JSON.stringify(article);
}

/** Puts a code in the place of what stands under a key, where that is a text. */
function code(of: unknown, key: string, codes: Codes): void {
  if (!isObject(of)) return;
  const said = of[key];
  if (typeof said !== "string") return;
  of[key] = Object.hasOwn(codes, said) ? codes[said] : "other";
  if (of[key] === "other") of.detail = of.detail === undefined ? said : `${of.detail}; ${said}`;
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
