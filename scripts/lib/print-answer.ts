import type { Segment } from "../../lib/engine/port/results.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import type { Answer } from "../../lib/query/answer.ts";
import { asTyped } from "../../lib/query/article/value-reading.ts";
import { remarks } from "../../lib/query/language/remarks.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import type { Picture } from "../../lib/query/views/picture.ts";
import { printPicture } from "./print-picture.ts";
import { printable, say } from "./say.ts";

const messages = messagesFor("en");

/** Says on stderr how a search was read, as its page does. */
export function sayHowRead(answer: Answer): void {
  for (const { typed, read, articles } of answer.repairs)
    say(messages.howRead.repair(articles, answer.total, typed, read.join(", ")).join(""));
  if (answer.better) say(messages.howRead.better(answer.better.q.trim(), answer.better.total).join(""));
  say(...remarks(answer, messages));
  for (const { facet, others, ...reading } of answer.readings)
    if (others.length > 0) {
      const names = others.map((other) => `${messages.value(facet, other)} (${messages.number(other.count)})`);
      say(messages.howRead.others(asTyped({ facet, ...reading }), names).join(""));
    }
}

/** Prints an answer for people: hits or the numbers of a picture, then the commonest values of each facet. */
export function printAnswer({ total, page, pages, hits, counts }: Answer, picture: Picture | null): void {
  const { search, facet } = messages;
  const count = search.total(total, messages.number(total)).join("");
  console.log(pages > 1 && !picture ? `${count} · ${messages.pages.at(page, pages)}` : count);
  if (picture) printPicture(picture);
  else printHits(hits);
  for (const { key } of FACETS) {
    const top = counts[key].slice(0, 8);
    const values = top.map((row) =>
      [messages.value(key, row), row.excluded ? facet.excluded : messages.number(row.count)].join(" "),
    );
    if (values.length) console.log(`\n${facet.title(key)}: ${printable(values.join(", "))}`);
  }
}

function printHits(hits: Answer["hits"]): void {
  const { article } = messages;
  for (const { id, headline, outlet, publishedAt, kinds, snippet, foundIn } of hits) {
    const said = kinds.map((kind) => messages.hit.kinds[kind]);
    const facts = [outlet?.label ?? article.unknownOutlet, publishedAt?.value ?? messages.dates.undated, ...said, id];
    console.log(`\n${marked(headline.segments)}${headline.derived ? ` (${messages.hit.derived})` : ""}`);
    console.log(`  ${printable(facts.join(" · "))}`);
    console.log(`  ${marked(snippet)}`);
    for (const { id, kind, segments } of foundIn)
      console.log(`  ${messages.hit.foundIn(kind, marked(segments)).join("")} (${id})`);
  }
}

function marked(segments: readonly Segment[]): string {
  const bold = process.stdout.isTTY ? (text: string) => `\u001b[1m${text}\u001b[22m` : (text: string) => text;
  return segments
    .map(({ text, match }) => ({ match, words: printable(text.replace(/\s+/g, " ")) }))
    .map(({ words, match }) => (match ? bold(words) : words))
    .join("");
}
