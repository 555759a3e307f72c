import type { Segment } from "../../lib/engine/engine.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import type { Answer } from "../../lib/query/answer.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { printable } from "./say.ts";

/** Prints an answer for people: hits, then the commonest values of each facet. */
export function printAnswer({ note, repairs, total, page, pages, hits, facets }: Answer): void {
  for (const { typed, read } of repairs) console.error(`"${typed}" is read as ${read.join(", ")}.`);
  if (note !== null) console.error(note);
  console.log(
    `${total.toLocaleString("en")} ${total === 1 ? "article" : "articles"}${pages > 1 ? `, page ${page} of ${pages}` : ""}`,
  );
  for (const { id, headline, outlet, publishedAt, snippet } of hits) {
    console.log(`\n${marked(headline.segments)}${headline.derived ? " (headline derived)" : ""}`);
    console.log(`  ${printable([outlet?.label ?? "outlet unknown", publishedAt?.value ?? "undated", id].join(" · "))}`);
    console.log(`  ${marked(snippet)}`);
  }
  const { title } = messagesFor("en").facet;
  for (const { key } of FACETS) {
    const top = facets[key].slice(0, 8).map((value) => `${value.excluded ? "not " : ""}${value.label} ${value.count}`);
    if (top.length) console.log(`\n${title(key)}: ${printable(top.join(", "))}`);
  }
}

function marked(segments: readonly Segment[]): string {
  const bold = process.stdout.isTTY ? (text: string) => `\u001b[1m${text}\u001b[22m` : (text: string) => text;
  return segments
    .map(({ text, match }) => ({ match, words: printable(text.replace(/\s+/g, " ")) }))
    .map(({ words, match }) => (match ? bold(words) : words))
    .join("");
}
