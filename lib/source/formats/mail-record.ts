import PostalMime, { type Email } from "postal-mime";
import { type Printed, printedText } from "../printed-text.ts";
import { type Rejection, rejection, type SourceFile, type SourceRecord } from "../record.ts";

/** What a mail may be made of: more than news needs, and less than what would not end. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 3 };

/** A text part with less than this share of the words of the HTML beside it says no more than that one cannot show HTML. */
const WHOLE = 0.3;

/** Headings, or rules between paragraphs, from which a mail of a list holds several items. */
const MANY = 3;

/** Names of attached files that are listed. */
const LISTED = 5;

/** What stands above the mail that is answered, in some languages: `On Mon, 13 May 2019, Ann Cole wrote:`. */
const ANSWERED =
  /^(?:On\s.{5,150}\swrote:|Am\s.{5,150}\sschrieb\s?.{0,100}:|Le\s.{5,150}\sa écrit\s?:|El\s.{5,150}\sescribió:|-{2,}\s?(?:Original Message|Ursprüngliche Nachricht|Message d'origine)\s?-{2,})\s*$/i;

/** One mail as an article: its subject is the headline, its sender the outlet. */
export async function mailRecord(file: SourceFile, bytes: Buffer, place: string): Promise<SourceRecord | Rejection> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, LIMITS);
  } catch (error) {
    return rejection(file.path, `is no mail that can be read (${(error as Error).message})`, { place });
  }
  const { text: plain = "", html = "" } = email;
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const shown = words(html.replace(/<(style|script|head)\b[\s\S]{0,1000000}?<\/\1>|<[^<>]{0,10000}>/gi, " "));
  const isPlain = html === "" || words(plain) > shown * WHOLE;
  const read = isPlain ? partsOfPlain(plain) : { text: html, parts: [] };
  if (!/[\p{L}\p{N}]/u.test(isPlain ? read.text : shown > 0 ? html : ""))
    return rejection(file.path, `is a mail without a text${attached(email)}`, { place });
  const fields = {
    title: email.subject?.trim(),
    externalId: email.messageId?.replace(/^<|>$/g, "").trim(),
    date: headerOf(email, "date")?.replace(/\s{0,9}\([^()]*\)\s{0,9}$/, ""),
    outlet: senderOf(email),
    language: headerOf(email, "content-language"),
  };
  const notes = [
    ...(isPlain || plain.trim() === "" ? [] : ["is read from its HTML, since its plain text says little"]),
    ...(isNewsletter(email, isPlain ? read.text : "", html)
      ? ["is a newsletter of several items, kept as one article"]
      : []),
    ...(email.attachments.length > 0 ? [`is a mail${attached(email)}`].filter((note) => note !== "is a mail") : []),
  ];
  return {
    kind: "record",
    file: file.path,
    place,
    text: read.text,
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "")),
    ...(read.parts.length > 0 ? { parts: read.parts } : {}),
    notes,
  };
}

/** The text of a mail; the mail that it answers at its end, and a signature behind `-- `, belong to the page. */
function partsOfPlain(plain: string) {
  const lines = plain.split(/(?<=\n)/);
  const signed = lines.findLastIndex((line) => /^-- \r?\n?$/.test(line));
  let end = signed > 0 ? signed : lines.length;
  const isQuoted = (line: string) => /^>/.test(line) || line.trim() === "";
  let at = end;
  while (at > 0 && isQuoted(lines[at - 1]!)) at--;
  const quotes = lines.slice(at, end).some((line) => line.startsWith(">"));
  if (quotes) end = at > 0 && ANSWERED.test(lines[at - 1]!.trim()) ? at - 1 : at;
  const pieces: Printed[] = [{ words: lines.slice(0, end).join("") }];
  for (const block of lines
    .slice(end)
    .join("")
    .split(/(?=\S)(?<=\n\s*\n)/))
    pieces.push({ words: block, kind: "furniture" });
  return printedText(pieces);
}

function headerOf({ headers }: Email, key: string): string | undefined {
  const value = headers.find((header) => header.key === key)?.value.trim();
  return value === "" ? undefined : value;
}

/** The list that a mail came by, where it has a name that people gave it; else who sent it, by name or by site. */
function senderOf(email: Email): string | undefined {
  const [, list = ""] = /^\s{0,9}"?([^"<]{3,80}?)"?\s{0,9}</.exec(headerOf(email, "list-id") ?? "") ?? [];
  if (/\p{L}/u.test(list) && !/\d{4}|\bmc list\b|[@/]|^[a-f\d]+$/i.test(list)) return list.trim();
  const sender = email.from?.group?.[0] ?? email.from;
  const name = sender?.name.trim().replace(/^["']|["']$/g, "");
  return name && !/@/.test(name) ? name : sender?.address?.split("@").at(-1);
}

function isNewsletter(email: Email, text: string, html: string): boolean {
  const isList = headerOf(email, "list-id") !== undefined || headerOf(email, "list-unsubscribe") !== undefined;
  const headings = html.match(/<h[1-4]\b/gi)?.length ?? 0;
  const rules = text.match(/^[ \t]*[-=*_~]{3,}[ \t]*\r?$/gm)?.length ?? 0;
  return isList && (headings >= MANY || rules >= MANY);
}

/** ` with 2 files attached that are not read: "a.pdf", "b.png"`; pictures that its HTML shows are none. */
function attached({ attachments }: Email): string {
  const files = attachments.filter(
    ({ related, contentId, disposition }) => !related && !(contentId && disposition !== "attachment"),
  );
  const names = files.slice(0, LISTED).map(({ filename, mimeType }) => `"${filename ?? mimeType}"`);
  const more = files.length > LISTED ? " …" : "";
  return files.length === 0 ? "" : ` with ${files.length} attached and not read: ${names.join(", ")}${more}`;
}
