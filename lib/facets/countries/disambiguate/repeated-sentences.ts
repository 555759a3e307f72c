import type { Passage } from "../../passage.ts";
import type { FoundMention } from "../../values.ts";

/** Shorter sentences can be alike by chance (`Iran denied it.`). In letters and digits. */
const SHORTEST = 24;

/** Tells of a mention whether its sentence stood in the text before, word for word, whatever its marks and case. */
export function repeatedSentences(
  passages: readonly Passage[],
  mentions: readonly FoundMention[],
): (mention: FoundMention) => boolean {
  const places = mentions.map(({ span: { passage, start } }) => ({ passage, start }));
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const known = new Set<string>();
  for (const { passage, start } of places.sort((a, b) => a.passage - b.passage || a.start - b.start)) {
    const at = sentenceKey(passages, passage, start);
    if (seen.has(at)) continue;
    seen.add(at);
    const words = sentenceWords(passages[passage]!, start);
    if (words.length < SHORTEST) continue;
    if (known.has(words)) repeated.add(at);
    else known.add(words);
  }
  return ({ span }) => repeated.size > 0 && repeated.has(sentenceKey(passages, span.passage, span.start));
}

function sentenceKey(passages: readonly Passage[], passage: number, token: number): string {
  return `${passage}:${passages[passage]!.tokens[token]!.sentence}`;
}

/** The sentence that a token stands in, letters and digits alone. */
function sentenceWords({ mapped, tokens }: Passage, token: number): string {
  const { sentence } = tokens[token]!;
  let first = token;
  let last = token;
  while (tokens[first - 1]?.sentence === sentence) first--;
  while (tokens[last + 1]?.sentence === sentence) last++;
  const text = mapped.text.slice(tokens[first]!.start, tokens[last]!.end);
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
