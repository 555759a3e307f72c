import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { importSummary } from "../../scripts/lib/import-summary.ts";

function languageOf(text: string, language?: string) {
  const fields = language === undefined ? {} : { language };
  const record = { kind: "record" as const, file: "a.txt", place: "", text, fields, notes: [] };
  const article = normalize(record, { collection: "main", outlet: null, today: "2026-11-01" })!;
  return importSummary(article, null).find(([heading]) => heading === "Language")![1];
}

describe("the summary of an import", () => {
  it("says of a language whether people are looked for in it", () => {
    expect(languageOf("The ferry left.")).toBe("not known");
    expect(languageOf("Die Fähre fuhr ab.", "de-AT")).toBe("de-AT");
    expect(languageOf("Kivuko kiliondoka.", "sw")).toBe("sw, in which people are not looked for");
  });

  it("says how a headline, a date and an outlet are known in words that stand behind any others", () => {
    const { headline, date, outlet } = messagesFor("en").codes;
    for (const words of [headline, date, outlet].flatMap((of) => Object.values(of)))
      expect(words).toMatch(/^(?:its|the|a) /);
    expect(messagesFor("en").article.valueBy(outlet["meta-tag"])).toBe("by a meta tag of its page");
    const fields = { date: "2001-03-04", title: "Tram opens" };
    const record = { kind: "record" as const, file: "a.html", place: "", text: "The tram left.", fields, notes: [] };
    const article = normalize(record, { collection: "main", outlet: null, today: "2026-11-01" })!;
    const said = Object.fromEntries(
      importSummary({ ...article, publisher: { id: "q", name: "Quay Post", evidence: "meta-tag" } }, null),
    );
    expect(said).toMatchObject({
      Headline: "the title that its source gives",
      Date: "its metadata",
      Outlet: "by a meta tag of its page",
    });
  });
});
