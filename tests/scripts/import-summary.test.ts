import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
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
});
