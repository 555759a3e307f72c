import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const TEXT = "The tram along the quay carried its first passengers on Monday.";

const csv = (...dates: readonly string[]) => `text,date\n${dates.map((date) => `${TEXT},${date}\n`).join("")}`;

async function ordersOf(name: string, content: string, dates?: "dmy" | "mdy") {
  const found = await read([file(name, content)], dates === undefined ? {} : { dates });
  return found.map((one) => (one.kind === "record" ? (one.fields.dateOrder ?? null) : one.reason));
}

describe("dates that can be read two ways", () => {
  it.each([
    [
      ["05/06/2001", "05/13/2001"],
      ["mdy", null],
    ],
    [
      ["13/05/2001", "05/06/2001"],
      [null, "dmy"],
    ],
    [
      ["05-06-2001 10:30", "13-05-2001 9:00"],
      ["dmy", null],
    ],
    [
      ["05/06/2001", "06/05/2001"],
      [null, null],
    ],
    [
      ["05/06/2001", "13/05/2001", "05/13/2001"],
      [null, null, null],
    ],
    [
      ["05/05/2001", "2001-05-13", "13 May 2001"],
      [null, null, null],
    ],
    [
      ["05/06/2001", "05/32/2001", "99/05/2001", "123/05/2001"],
      [null, null, null, null],
    ],
  ])("of the column %j have the orders %j", async (dates, orders) => {
    expect(await ordersOf("a.csv", csv(...dates))).toEqual(orders);
  });

  it("are told by a row that stands far behind, each file by itself, packed or not", async () => {
    const far = [...Array<string>(3000).fill("05/06/2001"), "05/13/2001"];
    expect(new Set(await ordersOf("a.csv", csv(...far)))).toEqual(new Set(["mdy", null]));
    expect(await ordersOf("b.csv", csv("05/06/2001"))).toEqual([null]);
    const lines = far.map((date) => JSON.stringify({ text: TEXT, date }));
    const late = [JSON.stringify({ text: TEXT, date: "2001-05-06" }), ...lines].join("\n");
    expect((await ordersOf("a.jsonl", late)).slice(0, 3)).toEqual([null, "mdy", "mdy"]);
    expect((await ordersOf("a.json", `[${lines.join(",")}]`)).slice(0, 2)).toEqual(["mdy", "mdy"]);
  });

  it("are told for each key of JSON", async () => {
    const rows = [
      { date: "05/06/2001" },
      { published: "05/06/2001" },
      { date: "05/13/2001" },
      { published: "13/05/2001" },
    ];
    const lines = rows.map((row) => JSON.stringify({ text: TEXT, ...row })).join("\n");
    expect(await ordersOf("a.jsonl", lines)).toEqual(["mdy", "dmy", null, null]);
  });

  it("have the order that is said where nothing else tells, in columns and in texts; others need none", async () => {
    expect(await ordersOf("a.csv", csv("05/06/2001", "05/07/2001", "2001-05-06"), "mdy")).toEqual(["mdy", "mdy", null]);
    expect(await ordersOf("b.csv", csv("05/06/2001", "13/05/2001", "05/13/2001"), "dmy")).toEqual(["dmy", null, null]);
    expect(await ordersOf("a.txt", `Tram opens\n\nPublished: 05/06/2001\n\n${TEXT}`, "dmy")).toEqual(["dmy"]);
    expect(await ordersOf("b.txt", `Tram opens\n\nPublished: 13/06/2001\n\n${TEXT}`, "dmy")).toEqual([null]);
  });

  it.each(["dmy", "mdy"] as const)("have the order of their column, whatever is said: %s", async (dates) => {
    const column = csv("05/06/2001", "13/05/2001", "05/07/2001");
    expect(await ordersOf("a.csv", column, dates)).toEqual(["dmy", null, "dmy"]);
    const lines = ["05/06/2001", "05/13/2001"].map((date) => JSON.stringify({ text: TEXT, date })).join("\n");
    expect(await ordersOf("a.jsonl", lines, dates)).toEqual(["mdy", null]);
    const [first] = await read([file("b.csv", column)], { dates });
    const told = `its file's dates under "date" have the day first, as others of them show`;
    expect(first?.kind === "record" && first.notes).toEqual([dates === "dmy" ? told : `${told}, against --dates mdy`]);
  });

  it("are told in the report once a file where they are decided, and each where they are not", async () => {
    const decided = await read([file("a.csv", csv("05/06/2001", "05/07/2001", "05/13/2001"))]);
    expect(decided.map((one) => one.kind === "record" && one.notes)).toEqual([
      [`its file's dates under "date" have the month first, as others of them show`],
      [],
      [],
    ]);
    const open = await read([file("b.csv", csv("05/06/2001", "05/07/2001"))]);
    expect(open.map((one) => one.kind === "record" && one.notes.length)).toEqual([1, 1]);
  });

  it("are the days of the articles so, or the year alone", async () => {
    const context = { collection: "main", outlet: null, today: "2026-01-01" };
    const dateOf = async (path: string, options = {}) => {
      const [found] = await read([path], options);
      return found?.kind === "record" && normalize(found, context)?.publishedAt;
    };
    const [column, open] = [file("a.csv", csv("05/06/2001", "05/13/2001")), file("b.csv", csv("05/06/2001"))];
    const text = file("a.txt", `Tram opens\n\nPublished: 05/06/2001\n\n${TEXT}`);
    expect(await dateOf(column)).toMatchObject({ value: "2001-05-06", confidence: "medium" });
    expect(await dateOf(open)).toMatchObject({ value: "2001", precision: "year" });
    expect(await dateOf(open, { dates: "dmy" })).toMatchObject({ value: "2001-06-05", confidence: "medium" });
    expect(await dateOf(text)).toMatchObject({ value: "2001", precision: "year" });
    expect(await dateOf(text, { dates: "mdy" })).toMatchObject({ value: "2001-05-06", confidence: "medium" });
  });

  it("stay as they are where the file breaks off", async () => {
    const broken = `${csv("05/06/2001", "05/13/2001")}"${TEXT}`;
    expect((await ordersOf("a.csv", broken)).slice(0, 2)).toEqual(["mdy", null]);
  });
});

describe("numbers of days in a spreadsheet", () => {
  const datesOf = async (content: string) =>
    (await read([file("a.csv", content)])).map((one) => {
      if (one.kind !== "record") return one.reason;
      return normalize(one, { collection: "main", outlet: null, today: "2026-11-29" })?.publishedAt?.value ?? null;
    });

  it("are read where all of a column are such", async () => {
    expect(await datesOf(csv("43598", "43599.25", "", "25569"))).toEqual([
      "2019-05-13",
      "2019-05-14T06:00",
      null,
      "1970-01-01",
    ]);
  });

  it.each([[["43598"]], [["43598", "12"]], [["43598", "2019-05-13"]], [["90210", "10001"]]])(
    "are none in %j",
    async (dates) => {
      const found = await datesOf(csv(...dates));
      expect(found.filter((date) => date !== "2019-05-13" || !dates.includes(date))).toEqual(
        dates.filter((date) => date !== "2019-05-13").map(() => null),
      );
    },
  );
});
