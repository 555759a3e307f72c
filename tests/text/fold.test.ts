import { describe, expect, it } from "vitest";
import { foldedWords } from "../../lib/engine/words/words.ts";
import { foldToken } from "../../lib/facets/countries/match/fold-token.ts";
import { foldName } from "../../lib/facets/outlets/fold-name.ts";
import { slug } from "../../lib/facets/outlets/slug.ts";
import { fold as foldPart } from "../../lib/facets/people/names/fold.ts";
import { foldKey } from "../../lib/source/fields/field-keys.ts";
import { fold } from "../../lib/text/fold.ts";

const NAMES = [
  ["Əliyev", "aliyev"],
  ["ÞÓRÐUR", "thordur"],
  ["Ħamrun", "hamrun"],
  ["Ŋaŋa", "nganga"],
  ["Đoković", "dokovic"],
  ["Øresund", "oresund"],
  ["Kødbyen", "kodbyen"],
  ["Wałęsa", "walesa"],
  ["Diyarbakır", "diyarbakir"],
  ["İzmir", "izmir"],
  ["Großmann", "grossmann"],
  ["GROẞMANN", "grossmann"],
  ["Ægir", "aegir"],
  ["Œuvre", "oeuvre"],
  ["Čáŋŧŧi", "cangtti"],
  ["Ｔｏｋｙｏ", "tokyo"],
  ["ﬂoodoﬃce", "floodoffice"],
  ["Ĳssel", "ijssel"],
  ["Ǆemal", "dzemal"],
  ["Ɔkɔmfo", "okomfo"],
  ["𝐁old", "bold"],
  ["Ёлка", "елка"],
  ["Άγιος", "αγιοσ"],
  ["ﻣﺼﺮ", "مصر"],
  ["مصـــر", "مصر"],
  ["서울", "서울"],
] as const;

describe("folding", () => {
  it.each(NAMES)("reads %s as %s, whatever it is folded for", (name, folded) => {
    expect(fold(name)).toBe(folded);
    expect(fold(name.normalize("NFD"))).toBe(folded);
    for (const other of [foldPart, foldName, foldToken, foldKey, foldedWords]) expect(other(name)).toBe(folded);
  });

  it.each(["नमस्ते", "น้ำ", "ガ", "ｶﾞ".slice(1), "ﷺ", "½", "①", "ـ"])("leaves %s as it is", (text) => {
    expect(fold(text)).toBe(text);
  });

  it("changes nothing when repeated, and leaves something of every letter", () => {
    for (let code = 0; code < 0x2_0000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const folded = fold(String.fromCodePoint(code));
      if (folded === "" || fold(folded) !== folded) expect.fail(`U+${code.toString(16)} is folded to "${folded}"`);
    }
  });
});

describe("ids", () => {
  it.each([
    ["Wałęsa Großmann", "wałesa-großmann"],
    ["Əliyev", "əliyev"],
    ["ＴＶ 5", "ｔｖ-5"],
    ["O’Brien’s Örebro", "obriens-orebro"],
    ["दैनिक जागरण", "दैनिक-जागरण"],
  ])("stay as they were first given: %s", (name, id) => expect(slug(name)).toBe(id));
});
