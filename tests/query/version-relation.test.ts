import { describe, expect, it } from "vitest";
import { versionRelation } from "../../lib/query/article/version-relation.ts";
import { articleOf } from "../fixtures/article.ts";

const printed = (outlet: string | null, date: string | null, title = "Bridge opens") =>
  articleOf({ title, ...(outlet ? { outlet } : {}), ...(date ? { date } : {}) });

describe("what a version is to an article", () => {
  it.each([
    ["later", printed("The Pier", "2001-03-04T08:00"), printed("The Pier", "2001-03-04T20:00")],
    ["later", printed("The Pier", "2001-03-04"), printed("Hill Post", "2001-03-05")],
    ["earlier", printed("The Pier", "2001-03-04"), printed("Hill Post", "2001-02")],
    ["alsoIn", printed("The Pier", "2001-03-04T08:00"), printed("Hill Post", "2001-03-04T20:00")],
    ["other", printed("The Pier", "2001-03"), printed("Hill Post", "2001-03")],
    ["other", printed(null, "2001-03-04"), printed("Hill Post", "2001-03-04")],
    ["other", printed("The Pier", null), printed("Hill Post", "2001-03-04")],
    ["other", printed("The Pier", "2999-01-01"), printed("The Pier", "2999-01-02")],
    ["corrects", printed("The Pier", "2001-03-04"), printed("The Pier", "2001-03-05", "CORRECTED - Bridge opens")],
    ["corrects", printed("The Pier", "2001-03-04"), printed("Hill Post", "2001-03-04", "Bridge opens (Correction)")],
    ["corrected", printed("The Pier", "2001-03-05", "Corrected: Bridge opens"), printed("The Pier", "2001-03-04")],
    // It was written before, so it corrects something else.
    ["earlier", printed("The Pier", "2001-03-05"), printed("The Pier", "2001-03-04", "CORRECTED - Bridge opens")],
    ["later", printed("The Pier", "2001-03-04", "(Corrected) a"), printed("The Pier", "2001-03-05", "(Corrected) b")],
  ] as const)("is %s", (relation, article, version) => {
    expect(versionRelation(article, version)).toBe(relation);
  });
});
