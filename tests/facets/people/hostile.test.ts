import { describe, expect, test } from "vitest";
import { passagesOf } from "../../../lib/facets/passage.ts";
import { findPeople } from "../../../lib/facets/people/find-people.ts";
import { namesOf } from "./people-of.ts";

function inOneLine(text: string): string[] {
  const zones = [{ kind: "body" as const, field: "text" as const, start: 0, end: text.length }];
  const passages = passagesOf({ raw: { text }, zones });
  return findPeople({ passages, places: [], outlets: [], names: null }).map(({ name }) => name);
}

describe("hostile input", () => {
  test.each([
    ["nothing", ""],
    ["marks", "... -- '' \"\" (()) ’’ - - -"],
    ["one word of capitals", "A".repeat(100_000)],
    ["only capitals", "THE MINISTRY OF TRADE SAID ON MONDAY THAT PRICES ROSE AGAIN."],
    ["Cyrillic", "Президент Иван Петров встретился с министром Анной Смирновой."],
    ["Greek", "Ο πρωθυπουργός Γιώργος Παππάς μίλησε στην Αθήνα."],
    ["Arabic", "قال الوزير أحمد الخطيب إن المحادثات ستستمر."],
    ["Hebrew", "השר דוד כהן אמר כי השיחות יימשכו."],
    ["Chinese", "李光明主席会见了王伟总理。"],
    ["Hindi", "मंत्री राजेश कुमार ने कहा कि बातचीत जारी रहेगी।"],
    ["emoji", "😀 👨‍👩‍👧 🏳️‍🌈 🎉🎉🎉"],
    ["initials", "J. K. L. M. N. O. P. ".repeat(1_000)],
    ["hyphens", "Ab-".repeat(10_000)],
    ["open brackets", "(".repeat(50_000)],
  ])("finds nobody in %s", (_, text) => expect(namesOf(text)).toEqual([]));

  test("sees through marks of direction and soft hyphens", () => {
    expect(namesOf("Minister \u200fAnna\u200e Lind\u00adqvist said so.")).toEqual(["Anna Lindqvist"]);
  });

  test("reads ten megabytes in one endless line", () => {
    const names = inOneLine("President Anna Lindqvist said on Monday that Tom Okoro agreed, ".repeat(160_000));
    expect(names).toEqual(["Anna Lindqvist", "Tom Okoro"]);
  });

  test("takes time in proportion to many different names", () => {
    const sentences = Array.from({ length: 40_000 }, (_, k) => {
      const word = k.toString(26).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]!);
      return `President Anna Q${word} Smith met Peter Q${word}. Smith left.`;
    });
    expect(inOneLine(sentences.join(" ")).length).toBeGreaterThan(1_000);
  });
});
