import { describe, expect, it } from "vitest";
import { normalText } from "../../lib/article/text/mapped-text.ts";
import { readable } from "../../lib/article/text/readable.ts";
import { findZones } from "../../lib/article/zones/zones.ts";

const words = (raw: string) => readable(raw)?.words.text ?? raw;

describe("a word that a line's end broke", () => {
  it.each([
    ["the mer-\nchants", "the merchants"],
    ["the mer-\r\n  chants", "the merchants"],
    ["Bor-\nstein", "Borstein"],
    ["Holmen-\nkollen", "Holmenkollen"],
    ["THE GOVERN-\nMENT", "THE GOVERNMENT"],
    ["a thou\u00ad\nsand", "a thousand"],
    ["the minis¬\nter", "the minister"],
    ["Verkehrs-\nminister", "Verkehrsminister"],
    ["mer\u2010\nchants", "merchants"],
  ])("is put together: %j", (raw, read) => {
    expect(words(raw)).toBe(read);
  });

  it.each([
    ["a Sino-\nRussian pact", "a Sino-Russian pact"],
    ["Anne-\nMarie", "Anne-Marie"],
    ["the anti-\nwar march", "the anti-war march"],
    ["a state-of-the-\nart ship", "a state-of-the-art ship"],
    ["day-\nto-day work", "day-to-day work"],
    ["a Bergman-\nled team", "a Bergman-led team"],
    ["an e-\nmail", "an e-mail"],
    ["the Mi-\n8 flew", "the Mi-8 flew"],
    ["in 1990-\n91", "in 1990-91"],
    ["a 12-\nyear wait", "a 12-year wait"],
    ["two-\nmember", "two-member"],
  ])("keeps a hyphen of its own: %j", (raw, read) => {
    expect(words(raw)).toBe(read);
  });

  it.each([
    "pre-\nand post-war homes",
    "the plan-\nwhich failed",
    "Boats:\n- red\n- blue",
    "a pause -\nthen more",
    "a pause --\nthen more",
    "to be con-\n\nTomorrow",
    "were as follows-\n                 March",
  ])("is not seen in: %j", (raw) => {
    expect(words(raw)).toBe(raw);
  });

  it("is told by the text's own words before any rule", () => {
    expect(words("The co-\nop shut. Every co-op did.")).toBe("The co-op shut. Every co-op did.");
    expect(words("The ware-\nhouse shut. Another warehouse did not.")).toContain("The warehouse shut.");
    expect(words("The ware-\nhouse shut. Another ware-house did not.")).toContain("The ware-house shut.");
  });

  it("goes over the end of a page, with its number", () => {
    expect(words("the mer-\n\n   - 12 -\n\fchants of York")).toBe("the merchants of York");
    expect(words("the mer-\f13\nchants of York")).toBe("the merchants of York");
  });

  it("stands in one paragraph, however short its lines", () => {
    const text = "The mer-\nchants of Bor-\nstein paid the toll at the old bridge over the ri-\nver.\n\nThey left.";
    const bodies = findZones({ text }).map((zone) => `${zone.kind}: ${normalText(text, zone)}`);
    const ragged =
      "The ferry that was to carry the guests of the mayor over the har-\nbour ran a-\nground, and so nobody in the town hall knew what should be done\nwith the soup.";
    expect(findZones({ text: ragged })).toHaveLength(1);
    expect(bodies).toEqual([
      "body: The merchants of Borstein paid the toll at the old bridge over the river.",
      "body: They left.",
    ]);
  });
});
