import { describe, expect, it } from "vitest";
import { copyRelations } from "../../lib/query/article/copy-relations.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { articleOf } from "../fixtures/article.ts";

const printed = (outlet?: string, date?: string) =>
  articleOf({ ...(outlet ? { outlet } : {}), ...(date ? { date } : {}) });

function copiesInWords(...given: Parameters<typeof copyRelations>) {
  const { copies } = messagesFor("en");
  const relations = copyRelations(...given);
  return { title: copies.title(relations), notes: relations.each.map((one) => copies.relation(one) || null) };
}

const REUTERS = printed("Reuters", "1987-03-01T03:23");

describe("what the copies of an article are to it", () => {
  it.each([
    ["One other outlet printed this", [["Harbour Ledger", "1987-03-02"]], ["later"]],
    [
      "2 other outlets printed this",
      [
        ["Harbour Ledger", "1987-03-02"],
        ["The Pier", "1987-02-28"],
      ],
      ["later", "earlier"],
    ],
    [
      "One other outlet printed this",
      [
        ["The Pier", "1987-03-02"],
        ["The Pier", "1987-03-03"],
      ],
      ["later", "later"],
    ],
    ["A later version by Reuters", [["Reuters", "1987-03-01T07:20"]], ["a later version"]],
    ["An earlier version by Reuters", [["Reuters", "1987-02"]], ["an earlier version"]],
    ["Another version by Reuters", [["Reuters", "1987-03-01"]], ["another version"]],
    ["Another version by Reuters", [["Reuters", undefined]], ["another version"]],
    [
      "2 later versions by Reuters",
      [
        ["Reuters", "1987-03-02"],
        ["Reuters", "1987-04"],
      ],
      ["a later version", "a later version"],
    ],
    [
      "2 other versions by Reuters",
      [
        ["Reuters", "1987-03-02"],
        ["Reuters", "1987-02"],
      ],
      ["a later version", "an earlier version"],
    ],
    ["One more copy", [[undefined, "1987-03-02"]], ["later"]],
    [
      "One other outlet printed this; a later version by Reuters; 2 more copies",
      [
        ["The Pier", "1987-03-02"],
        ["Reuters", "1987-03-02"],
        [undefined, undefined],
        [undefined, "1987-03-01"],
      ],
      ["later", "a later version", null, null],
    ],
  ] as [string, [string?, string?][], (string | null)[]][])("says %j", (title, copies, notes) => {
    expect(
      copiesInWords(
        REUTERS,
        copies.map(([outlet, date]) => printed(outlet, date)),
      ),
    ).toEqual({ title, notes });
  });

  it("calls no outlet another where the article's own is unknown", () => {
    expect(copiesInWords(printed(), [printed("The Pier"), printed()])).toEqual({
      title: "2 more copies",
      notes: [null, null],
    });
  });

  it("does not order by a date that is not believed", () => {
    expect(copiesInWords(REUTERS, [printed("Reuters", "2087-01-01")]).title).toBe("Another version by Reuters");
  });
});
