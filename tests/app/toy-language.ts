import type { Messages } from "../../lib/query/messages/messages.ts";

/** A language for tests, and the keys of the words that were taken from its table, such as `hit.copies`. */
export interface ToyLanguage {
  readonly messages: Messages;
  readonly said: ReadonlySet<string>;
}

/** The words of a language between `⟦` and `⟧`: what stands outside of these on a page did not come from the table. */
export function toyLanguage(messages: Messages): ToyLanguage {
  const said = new Set<string>();
  return { messages: wrapped(messages, "", said) as Messages, said };
}

function wrapped(words: unknown, key: string, said: Set<string>): unknown {
  if (Array.isArray(words)) return words.map((piece) => (typeof piece === "string" ? `⟦${piece}⟧` : piece));
  if (typeof words === "string") return `⟦${words}⟧`;
  if (typeof words === "function") return (...values: unknown[]) => wrapped(words(...values), key, said);
  return new Proxy(words as object, {
    get(table, name) {
      const value: unknown = Reflect.get(table, name);
      if (typeof name === "symbol" || value === undefined) return value;
      const inner = key ? `${key}.${name}` : name;
      if (typeof value !== "object") said.add(inner);
      // What `Intl` is told is no word.
      return inner === "tag" || inner === "locale" ? value : wrapped(value, inner, said);
    },
  });
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

function withoutToy(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, "");
  return less === text ? text : withoutToy(less);
}
