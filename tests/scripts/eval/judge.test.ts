import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { judge } from "../../../scripts/eval/judge/judge.ts";
import type { FoundRow, GoldRows, Task } from "../../../scripts/eval/judge/rows.ts";

function said<T extends Task>(task: T, gold: readonly GoldRows[T][], found: readonly FoundRow[], visible = false) {
  return judge(task, gold, found, { visible }).lines.join(" | ");
}

const person = (name: string, start = 0, hidden = false) => ({
  name,
  hidden,
  mentions: [{ field: "text", start, end: start + name.length }],
});
const country = (code: string, about = false) => ({ code, about });
const read = (externalId: string, row: object) => ({ externalId, people: [], countries: [], cited: [], ...row });

test("people are judged by their spans, and by their names an article", () => {
  const gold = [
    {
      id: "a",
      people: [
        { start: 0, end: 8, text: "Ann Cole" },
        { start: 20, end: 24, text: "Cole" },
      ],
    },
    { id: "b", people: [{ start: 5, end: 11, text: "Bo Lee" }] },
  ];
  const found = [
    read("a", { people: [person("Mrs. Ann Cole", 0), person("Ann Cole", 0), person("Cole", 20)] }),
    read("b", { people: [person("Lee", 8, true)] }),
  ];
  // Spans: two of four found are right, of three that there are. Names: both, by compatible forms.
  expect(said("people", gold, found)).toBe(
    "people spans P 50.0 R 66.7 F1 57.1 | people per article P 100.0 R 100.0 F1 100.0",
  );
  expect(said("people", gold, found, true)).toBe(
    "people spans P 66.7 R 66.7 F1 66.7 | people per article P 100.0 R 50.0 F1 66.7",
  );
});

test("countries are judged as mentioned and as what an article is about, the indexed people by the family name or whole", () => {
  const found = [
    read("1", { countries: [country("US", true), country("CA")], people: [person("James A. Baker")] }),
    read("2", { countries: [country("BR", true), country("US", true)], people: [person("Lawson")] }),
  ];
  expect(said("countries", [{ id: "1", countries: ["US", "MX"] }], found)).toBe(
    "countries mentioned P 50.0 R 50.0 F1 50.0",
  );
  const gold = [
    { id: "1", about: ["US"], people: ["james-baker"] },
    { id: "2", about: ["BR"], people: ["nigel-lawson", "poehl"] },
    { id: "3", about: ["JP"] },
  ];
  expect(said("about", gold, found)).toBe(
    "countries about P 66.7 R 66.7 F1 66.7 | other than US P 100.0 R 50.0 F1 66.7 | exact set 33.3 | indexed people found 66.7",
  );
  expect(judge("about", gold, found).unread).toBe(1);
  expect(said("about", gold, found, true)).toContain("indexed people visible 33.3");
});

test("names are judged as lists, and the commonest faults are listed", () => {
  const gold = [{ id: "1", people: ["Ann Cole", "J. Smith"], countries: ["CH"], cited: ["The Gazette"] }];
  const found = [
    read("1", {
      people: [person("Bo Lee"), person("Ann Cole"), person("John Smith")],
      countries: [country("CH")],
      cited: [],
    }),
  ];
  expect(said("names", gold, found)).toBe(
    "people P 66.7 R 100.0 F1 80.0 | countries P 100.0 R 100.0 F1 100.0 | cited outlets P 0.0 R 0.0 F1 0.0",
  );
  expect(judge("names", gold, found).faults).toEqual([
    ["wrong bo lee", 1],
    ["missed gazette", 1],
  ]);
});

test("a trap is passed where what is wanted is found and nothing else, but what is allowed", () => {
  const gold = [
    { id: "C1", countries: ["US"], people: [], outlets: [] },
    { id: "C2", countries: ["GE"], people: [], outlets: [], allow: { countries: ["RU"] } },
    { id: "O1", countries: [], people: [], outlets: ["The Gazette"], not: { people: ["Gazette"] } },
  ];
  const found = [
    read("C1", { countries: [country("US"), country("GE")] }),
    read("C2", { countries: [country("GE"), country("RU")] }),
    read("O1", { cited: [{ name: "Gazette" }, { name: "The Gazette" }], people: [person("Gazette")] }),
  ];
  expect(said("traps", gold, found)).toBe("countries 1 of 2 | people 2 of 3 | outlets 1 of 1");
});

test("the judge by itself says how it is used", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/eval/judge.ts", "nothing"], { encoding: "utf8" });
  expect([status, stderr.split("\n")[0]]).toEqual([2, expect.stringContaining("judge.ts TASK GOLD FOUND")]);
});
