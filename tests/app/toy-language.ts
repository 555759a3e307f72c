import { LOCALES, type Locale } from "../../lib/query/messages/locales.ts";
import { type Messages, messagesFor } from "../../lib/query/messages/messages.ts";

/** A language for tests, and what was taken from its table and from the others at the same keys, of the same things. */
export interface ToyLanguage {
  readonly messages: Messages;
  /** The keys of the words that were said, such as `hit.copies`. */
  readonly said: ReadonlySet<string>;
  /** The words that each of the languages would have said, by locale, in small letters, but for those that it was handed. */
  readonly told: Readonly<Record<Locale, ReadonlySet<string>>>;
  /** The texts that these stand in, with an x for what is English in them. */
  readonly texts: Readonly<Record<Locale, ReadonlySet<string>>>;
}

/** A part of a table in each language. */
type InEach = Readonly<Record<Locale, unknown>>;

interface Heard {
  readonly said: Set<string>;
  readonly told: Readonly<Record<Locale, Set<string>>>;
  readonly texts: Readonly<Record<Locale, Set<string>>>;
}

const inEach = <T>(of: (locale: Locale) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;

/** English between `⟦` and `⟧`: what stands outside of these on a page did not come from a table of words. */
export function toyLanguage(): ToyLanguage {
  const none = () => new Set<string>();
  const heard = { said: none(), told: inEach(none), texts: inEach(none) };
  return { messages: wrapped(inEach(messagesFor), "", heard) as Messages, ...heard };
}

function wrapped(words: InEach, key: string, heard: Heard, handed: unknown = null): unknown {
  const { en } = words;
  if (typeof en === "string" || Array.isArray(en)) {
    const given = new Set(leaves(handed).flatMap(wordsOf));
    for (const locale of LOCALES) {
      const text = [words[locale]]
        .flat()
        .map((piece) => (typeof piece === "string" ? piece : "⟦⟧"))
        .join("");
      heard.texts[locale].add(withoutToy(text, "x"));
      for (const word of wordsOf(withoutToy(text))) if (!given.has(word)) heard.told[locale].add(word);
    }
    const put = (piece: unknown) => (typeof piece === "string" ? `⟦${piece}⟧` : piece);
    return Array.isArray(en) ? en.map(put) : put(en);
  }
  if (typeof en === "function")
    return (...values: unknown[]) =>
      wrapped(
        inEach((locale) => (words[locale] as typeof en)(...values)),
        key,
        heard,
        values,
      );
  return new Proxy(en as object, {
    get(table, name) {
      const value: unknown = Reflect.get(table, name);
      if (typeof name === "symbol" || value === undefined) return value;
      const inner = key ? `${key}.${name}` : name;
      if (typeof value !== "object") heard.said.add(inner);
      // What `Intl` is told is no word.
      if (inner === "tag" || inner === "locale") return value;
      return wrapped(
        inEach((locale) => Reflect.get(words[locale] as object, name)),
        inner,
        heard,
      );
    },
  });
}

/** The texts in something, such as in what a function was handed. */
function leaves(of: unknown, depth = 5): string[] {
  if (typeof of === "string") return [of];
  if (typeof of !== "object" || of === null || depth === 0) return [];
  return Object.values(of).flatMap((one) => leaves(one, depth - 1));
}

/** What is typed, and so the same in every language: parameters, addresses, commands and their options. */
const TYPED =
  /\b(?:after|author|before|cited|collection|country|lang|list|on|outlet|person):|\/search\?.*|\bnpm run [a-z]+(?: -- [a-z]+)?|--[a-z]+/g;

/** Words of more than one letter of Latin script, in small letters. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(TYPED, " ")
      .toLowerCase()
      .match(/\p{Script=Latin}{2,}/gu) ?? []
  );
}

/** The keys of all words of a table. */
export function keysOf(words: object, key = ""): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object" ? keysOf(value, `${key}${name}.`) : [key + name],
  );
}

/** What of a page is read or heard and did not come from the toy language: its letters of Latin script, word by word. */
export function strangeWords(html: string): string[] {
  const shown = html
    .replace(/<(script|style|code)\b.*?<\/\1>/gs, " ")
    // What says of itself that it is in another language, such as the languages' own names.
    .replace(/<(\w+)\b[^>]*\slang="[^"]*"[^>]*>[^<]*<\/\1>/g, " ")
    .replace(/<!--.*?-->/gs, "")
    .replace(/<[^>]*>/g, (tag) => {
      const attributes = tag.matchAll(/\s(?:alt|aria-label|placeholder|title|content)="([^"]*)"/g);
      return ` ${[...attributes].map(([, value]) => value).join(" ")} `;
    })
    .replace(/&(?:#x?[\da-f]+|\w+);/gi, " ");
  return withoutToy(shown).match(/\p{Script=Latin}+/gu) ?? [];
}

function withoutToy(text: string, instead = ""): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, instead);
  return less === text ? text : withoutToy(less, instead);
}
