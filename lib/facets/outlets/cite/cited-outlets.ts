import type { FoundMention, FoundOutlet } from "../../values.ts";
import type { OutletMatch } from "../outlet-match.ts";

/** Reasons by which a text cites an outlet in so many words; its own publisher's name counts by these alone. */
const EXPRESS: ReadonlySet<string> = new Set(["attribution", "speech", "kind"]);

/** The outlets that the matches cite, in order of first mention. `publisher`: the id of the article's own outlet. */
export function citedOutlets(matches: readonly OutletMatch[], publisher: string | null): FoundOutlet[] {
  const found = new Map<string, { name: string; mentions: FoundMention[]; express: boolean }>();
  for (const { outlet, span, cited, reason } of matches) {
    if (!cited) continue;
    const entry = found.get(outlet.id) ?? { name: outlet.name, mentions: [], express: false };
    entry.mentions.push({ span, reason });
    entry.express ||= EXPRESS.has(reason);
    found.set(outlet.id, entry);
  }
  return [...found]
    .filter(([id, { express }]) => id !== publisher || express)
    .map(([id, { name, mentions }]) => ({ id, name, mentions }));
}
