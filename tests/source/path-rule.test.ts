import { describe, expect, it } from "vitest";
import { pathRule } from "../../lib/source/files/path-rule.ts";
import { sourceFolder } from "./folder.ts";

const { file, read, path } = sourceFolder();

describe("pathRule", () => {
  it.each([
    ["outlet/yyyy/mm/*.txt", "/data/pier/2001/03/a.txt", { outlet: "pier", date: "2001-03" }],
    ["outlet/yyyy/mm/*.txt", "/data/pier/2001/13/a.txt", null],
    ["outlet/yyyy/mm/*.txt", "/data/pier/2001/03/a.csv", null],
    ["outlet/yyyy/mm", "pier/2001/03/a.txt", { outlet: "pier", date: "2001-03" }],
    ["outlet/yyyy", "dump.zip › pier/2001/a.txt", { outlet: "pier", date: "2001" }],
    ["outlet-yyyymmdd*.txt", "x/the-pier-20010304-tram.txt", { outlet: "the-pier", date: "2001-03-04" }],
    ["yyyy-mm-dd_outlet_*", "2001-03-04_pier_7.txt", { outlet: "pier", date: "2001-03-04" }],
    ["outlet/**/yyyy/*", "pier/a/b/2001/c", { outlet: "pier", date: "2001" }],
    ["comments/outlet.txt", "comments/pier.txt", { outlet: "pier" }],
    ["outlet/*", "C:\\news\\pier\\a.txt", { outlet: "pier" }],
    [undefined, "pier/2001/03/a.txt", { date: "2001-03" }],
    [undefined, "pier/2001/03/04/a.txt", { date: "2001-03-04" }],
    [undefined, "pier/2001/a.txt", null],
    [undefined, "room/1234/03/a.txt", null],
  ])("%s in %s", (rule, given, expected) => expect(pathRule(rule)(given)).toEqual(expected));

  it("does not take a rule that names nothing", () => {
    expect(() => pathRule("*/*.txt")).toThrow('Cannot use the rule "*/*.txt": it names none of outlet, yyyy, mm, dd.');
  });

  it("fills what a record leaves open, and says so", async () => {
    file("pier/2001/03/a.txt", "A");
    file("pier/2001/03/b.jsonl", '{"text": "B", "outlet": "The Lamp", "date": "2002"}');
    expect(await read([path()], { rule: "outlet/yyyy/mm/*" })).toMatchObject([
      {
        fields: { outlet: "pier", pathDate: "2001-03" },
        notes: ['its outlet "pier" is from its path', "its path says 2001-03"],
      },
      { fields: { outlet: "The Lamp", date: "2002" }, notes: [] },
    ]);
    const [guessed] = await read([path()]);
    expect(guessed).toMatchObject({ fields: { pathDate: "2001-03" } });
    expect(guessed).not.toHaveProperty("fields.outlet");
  });
});
