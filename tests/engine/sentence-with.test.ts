import { describe, expect, it } from "vitest";
import type { Article } from "../../lib/article/article.ts";
import { sentenceWith } from "../../lib/engine/sentence-with.ts";

/** The evidence for a name in a text of one zone, the name between brackets. */
function shown(text: string, name: string): string {
  const start = text.indexOf(name);
  const article = {
    raw: { text },
    zones: [{ field: "text", start: 0, end: text.length, kind: "body" }],
  } as unknown as Article;
  const at = { field: "text" as const, start, end: start + name.length, reason: "" };
  return sentenceWith(article, at)
    .map(({ text, match }) => (match ? `[${text}]` : text))
    .join("");
}

describe("evidence()", () => {
  it("is the sentence of the mention", () => {
    const text = "Rain fell. The harbour master, Ana Ruiz, closed the port. Nobody was hurt.";
    expect(shown(text, "Ana Ruiz")).toBe("The harbour master, [Ana Ruiz], closed the port.");
  });

  it("does not end at an abbreviation", () => {
    const text =
      "It was late. Ana Ruiz of Harbour Lines Ltd. can stop any sale that harms U.S. economic or security interests. She did.";
    expect(shown(text, "Ana Ruiz")).toBe(
      "[Ana Ruiz] of Harbour Lines Ltd. can stop any sale that harms U.S. economic or security interests.",
    );
  });

  it("is cut between words where a sentence is long, and says so", () => {
    const long = `${"word ".repeat(100)}Ana Ruiz${" word".repeat(100)}.`;
    expect(shown(long, "Ana Ruiz")).toMatch(/^… (?:word )+\[Ana Ruiz\](?: word)+ …$/);
    expect(shown(long, "Ana Ruiz").length).toBeLessThan(520);
  });

  it("is cut where a text has neither sentences nor spaces", () => {
    const endless = `${"x".repeat(5000)} Ana ${"x".repeat(5000)}`;
    expect(shown(endless, "Ana")).toContain("[Ana]");
    expect(shown(endless, "Ana")).toMatch(/^… .* …$/);
  });

  it("folds the line breaks of the source", () => {
    expect(shown("Ana\n Ruiz\nsang. All listened.", "Ana\n Ruiz")).toBe("[Ana Ruiz] sang.");
  });
});
