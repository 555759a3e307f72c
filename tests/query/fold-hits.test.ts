import { describe, expect, it } from "vitest";
import type { Hit } from "../../lib/engine/port/results.ts";
import { foldHits } from "../../lib/query/fold-hits.ts";

type Foldable = Pick<Hit, "id" | "family" | "kinds" | "headline" | "outlet" | "publishedAt">;

interface Sketch {
  readonly at?: string | null;
  readonly outlet?: string | null;
  readonly family?: string | null;
}

let made = 0;

function hitOf(
  text: string,
  kinds: Hit["kinds"],
  { at = "1999-03-04T10:20", outlet = "wire", family = null }: Sketch,
): Foldable {
  const publishedAt = at === null ? null : ({ value: at, suspicious: null } as unknown as Hit["publishedAt"]);
  const headline = {
    segments: [
      { text: text.slice(0, 9), match: true },
      { text: text.slice(9), match: false },
    ],
    derived: false,
  };
  return {
    id: `${made++}`,
    family,
    kinds,
    headline,
    outlet: outlet === null ? null : { value: outlet, label: outlet },
    publishedAt,
  };
}

const flash = (text: string, sketch: Sketch = {}) => hitOf(text, ["flash"], sketch);
const story = (text: string, sketch: Sketch = {}) => hitOf(text, [], { at: "1999-03-04T10:31", ...sketch });

/** What stands under what: headlines, flashes behind `<`, versions behind `=`. */
function shown(hits: readonly Foldable[]): string[] {
  const text = ({ headline }: Foldable) => headline.segments.map((segment) => segment.text).join("");
  return foldHits(hits).map(({ hit, versions, flashes }) =>
    [text(hit), ...flashes.map((one) => `< ${text(one)}`), ...versions.map((one) => `= ${text(one)}`)].join(" "),
  );
}

const isFolded = (one: Foldable, other: Foldable) => foldHits([one, other]).length === 1;

describe("versions", () => {
  it("fold under the first of them on the page, in their order, and none is lost", () => {
    const hits = ["a", null, "b", "a", null, "b", "a"].map((family, at) => ({ ...story(`S${at}`, { family }) }));
    expect(shown(hits)).toEqual(["S0 = S3 = S6", "S1", "S2 = S5", "S4"]);
  });
});

describe("a flash", () => {
  const FLASH = "Harbour board says it will close the east dock on Friday";

  it("folds under the story that it was sent ahead of, wherever that stands", () => {
    const hits = [flash(FLASH), story("Snow in the hills"), story("Harbour board to close east dock Friday")];
    const told = ["Snow in the hills", `Harbour board to close east dock Friday < ${FLASH}`];
    expect(shown(hits)).toEqual(told);
    expect(shown([hits[1]!, hits[2]!, hits[0]!])).toEqual(told);
  });

  it("folds under the story that tells most of it, and under a version of another hit", () => {
    const near = story("Harbour board to close dock on Monday");
    const nearer = story("Harbour board to close the east dock on Friday", { family: "a" });
    const first = story("Dock to close", { family: "a" });
    expect(shown([near, first, nearer, flash(FLASH)])).toEqual([
      "Harbour board to close dock on Monday",
      `Dock to close < ${FLASH} = Harbour board to close the east dock on Friday`,
    ]);
  });

  it("takes its versions with it, where these are flashes too", () => {
    const told = story("Harbour board to close the east dock on Friday");
    const [one, two] = [flash(FLASH, { family: "f" }), flash("Harbour board says it", { family: "f" })];
    expect(foldHits([one, two, told])).toEqual([{ hit: told, versions: [], flashes: [one, two] }]);
    const grown = story("Dock", { family: "f" });
    expect(foldHits([one, grown, told])).toHaveLength(2);
  });

  it("stays where it is beside a story of another outlet or day, an earlier one, or one of nothing dated", () => {
    const told = "Harbour board to close the east dock on Friday";
    for (const at of ["1999-03-04T10:20", "1999-03-04", "1999-03-04T23:59"])
      expect([at, isFolded(flash(FLASH), story(told, { at }))]).toEqual([at, true]);
    for (const sketch of [
      { outlet: "post" },
      { outlet: null },
      { at: "1999-03-05T10:31" },
      { at: "1999-03-04T10:19" },
      { at: "1999-03" },
      { at: null },
    ])
      expect([sketch, isFolded(flash(FLASH), story(told, sketch))]).toEqual([sketch, false]);
    expect(isFolded(flash(FLASH, { at: "1999-03" }), story(told, { at: "1999-03" }))).toBe(false);
    // Of two whose outlet is not known nobody knows that it is one.
    expect(isFolded(flash(FLASH, { outlet: null }), story(told, { outlet: null }))).toBe(false);
    // Two flashes are not each other's story.
    expect(isFolded(flash(FLASH), flash(told, { at: "1999-03-04T10:31" }))).toBe(false);
  });

  it.each([
    // Another number is another fact, and so is one that the flash has and the story not.
    ["North Line February sales up 4.9 pct", "North Line February sales up 5.2 pct", false],
    ["North Line February sales up 4.9 pct", "North Line February sales up", false],
    ["North Line February sales up 4.9 pct", "North Line February sales up 4.9 pct in 1999", false],
    ["North Line February sales up 4.9 pct, costs up 2 pct", "North Line sales up 4.9 pct", true],
    ["North Line February sales up", "South Line February sales up", false],
    ["Sales up", "Sales up", false],
    ["Minister says the harbour will not be sold", "MINISTER SAYS HARBOUR NOT TO BE SOLD", true],
    ["Minister says that the harbour board will be asked about its tolls", "Minister says harbour opens", false],
    ["Minister says the harbour will not be sold", "Minister opens the new bridge", false],
    ["Le ministre annonce la fermeture du port", "Le ministre annonce la fermeture du port de pêche", true],
  ])("sent as %j stands under %j: %s", (ahead, told, folded) => {
    expect(isFolded(flash(ahead), story(told))).toBe(folded);
  });
});
