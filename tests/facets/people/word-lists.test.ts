import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/facets/people/names/fold.ts";

const FOLDER = new URL("../../../lib/facets/people/lists/", import.meta.url);

/** What is wrong in a list, each with file and line. */
function faultsOf(file: string, text: string): string[] {
  const lines = text.replace(/\n$/, "").split("\n");
  return lines.flatMap((line, at) => {
    const say = (what: string) => [`lists/${file}:${at + 1}: ${what}`];
    if (line !== line.trim() || line === "" || /\s{2}/.test(line))
      return say(`"${line}" has a space too many or no word`);
    if (line !== fold(line)) return say(`"${line}" is not folded: "${fold(line)}"`);
    if (at > 0 && line === lines[at - 1]) return say(`"${line}" stands there twice`);
    return at > 0 && line < lines[at - 1]! ? say(`"${line}" stands behind "${lines[at - 1]}": lines are in order`) : [];
  });
}

describe("the lists of words", () => {
  it.each(readdirSync(FOLDER))("are folded and in order, each word once: %s", (file) => {
    expect(faultsOf(file, readFileSync(new URL(file, FOLDER), "utf8"))).toEqual([]);
  });

  it.each([
    ["mayor\nabbot\n", 'lists/roles.txt:2: "abbot" stands behind "mayor": lines are in order'],
    ["abbot\nabbot\n", 'lists/roles.txt:2: "abbot" stands there twice'],
    ["abbé\n", 'lists/roles.txt:1: "abbé" is not folded: "abbe"'],
    ["abbot \n", 'lists/roles.txt:1: "abbot " has a space too many or no word'],
    ["abbot\n\nmayor\n", 'lists/roles.txt:2: "" has a space too many or no word'],
  ])("name the line of a fault: %j", (text, fault) => expect(faultsOf("roles.txt", text)).toContain(fault));
});
