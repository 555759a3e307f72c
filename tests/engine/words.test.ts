import { describe, expect, it } from "vitest";
import { serverWords } from "../../lib/engine/meilisearch/server-words.ts";
import { relaxed, textQuery } from "../../lib/engine/meilisearch/text-query.ts";
import { highlight, snippet } from "../../lib/engine/words/highlight.ts";
import { foldedWords, isSpaceless, wordRuns, wordsOf } from "../../lib/engine/words/words.ts";
import { parse } from "../../lib/query/language/parse.ts";

const marked = (text: string, q: string) =>
  highlight(text, parse(q)).flatMap(({ text, match }) => (match ? [text] : []));

describe("the words of a text", () => {
  it.each([
    ["The ferry's trip, 2024", "the ferry s trip 2024"],
    ["Łódź naïve Москва", "lodz naive москва"],
    ["東京で会議", "東 京 で 会 議"],
    ["カレーとラーメン", "カ レ ー と ラ ー メ ン"],
    ["人々は〆切を二〇二六年に", "人 々 は 〆 切 を 二 〇 二 六 年 に"],
    ["春天的渡船", "春 天 的 渡 船"],
    ["ชาวบ้านข้ามน้ำ", "ช า ว บ้ า น ข้ า ม น้ำ".replace("น้ำ", "น้ ำ")],
    ["ມື້ນີ້", "ມື້ ນີ້"],
    ["ស្ពានថ្មី", "ស្ ពា ន ថ្ មី"],
    ["တံတားသစ်", "တံ တာ း သ စ်".replace("တာ း", "တား")],
    ["서울시 새 다리", "서울시 새 다리"],
    ["第3回ABC展2024年", "第 3 回 abc 展 2024 年"],
    ["𠮷野家と葛\u{e0100}城", "𠮷 野 家 と 葛\u{e0100} 城"],
    ["か\u3099", "が"],
    ["Hawaiʼi", "hawaii"],
    ["พ.ศ. ๒๕๖๗", "พ ศ ๒๕๖๗"],
  ])("of %s", (text, words) => {
    expect(foldedWords(text)).toBe(words);
    expect(Array.from(wordsOf(text), ({ folded }) => folded).join(" ")).toBe(words);
    const { folded, starts, ends } = wordRuns(text);
    expect(folded.join(" ")).toBe(words);
    expect(folded.map((_, at) => foldedWords(text.slice(starts[at], ends[at])))).toEqual(folded);
    expect(foldedWords(words)).toBe(words);
  });

  it.each([
    ["Ask the U.S. or I. B. M. in the U.S.S.R", "ask the ¤us or ibm in the ussr"],
    ["Plan I. U.S. aid, J.R.Smith, D. C. Smith", "plan i ¤us aid jr smith dc smith"],
    ["e.g. www.paper.co.uk", "eg www paper co uk"],
    ["US-led, US's, (US) us Us", "¤us led ¤us s ¤us us us"],
    ["TELL US WHO IT IS\nThe WHO, IT and 9 AM", "tell ¤us who it is the ¤who ¤it and 9 ¤am"],
    ["I.T. I.S. A.S. it is as", "¤it ¤is ¤as it is as"],
    ["O’Neil's o'clock Ha'aretz N'Djamena Shi‘ite", "oneil s oclock haaretz ndjamena shiite"],
    ["don't we've I'm they'd P's", "don t we ve i m they d p s"],
    ["dell'Arte qu'Anne jusqu'ici L'HÔTEL aujourd'hui", "dell arte qu anne jusqu ici l hotel aujourdhui"],
    ["Пет'я fish'n'chips 'twas dogs'", "петя fish n chips twas dogs"],
    ["2,500 12,50,000 1’000’000 2,500th 2,500.75", "2500 1250000 1000000 2500th 2500 75"],
    ["1,2 12,34 1234,567 1,2345 1.250 10.000.000 1 250 000", "1 2 12 34 1234 567 1 2345 1 250 10000000 1 250 000"],
    ["MIG29 MiG-29 G-7s B-1-B 2-to-1 no-1 I-95 F-1,000", "mig 29 mig 29 g7s b1 b 2 to 1 no 1 i95 f 1000"],
    ["1980s 2nd H1N1 m² word³ H₂O ½", "1980s 2nd h1n1 m 2 word 3 h2o ½"],
    ["AT&T R&D re-elect e-mail", "at t r d re elect e mail"],
    ["¤us ʼ ’ ' . -", "us"],
  ])("join what is one word: %s", (text, words) => {
    expect(foldedWords(text)).toBe(words);
    for (const { folded, start, end } of wordsOf(text)) {
      expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u);
      if (!/^(?:it|who)$/.test(folded)) expect(foldedWords(text.slice(start, end))).toBe(folded);
    }
  });

  it("are the same wherever they stand, whatever stands around them", () => {
    const pieces = [
      "U.S.",
      "US",
      "O'Brien's",
      "l'Elysée",
      "1,250,000",
      "3.5",
      "F-16",
      "Covid19",
      "ﬁn",
      "東京",
      "us",
      "²",
    ];
    for (const a of pieces)
      for (const b of pieces)
        for (const gap of ["; ", " (", "\n", " – "])
          expect(foldedWords(`x ${a}${gap}${b} x`)).toBe(`x ${foldedWords(a)} ${foldedWords(b)} x`);
  });

  it("are found in linear time in an endless line", () => {
    const started = performance.now();
    for (const part of ["A.", "A. ", "a'", "l'", "IT ", "1,", "12,", "123,", "1.", "a-1", "x'n'", "A.b"])
      expect(foldedWords(part.repeat(100_000)).length).toBeGreaterThan(1000);
    expect(foldedWords("東".repeat(1_000_000)).length).toBe(1_999_999);
    expect(foldedWords(`ก${"\u0e49".repeat(1_000_000)}`).length).toBe(1_000_001);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("tells letters that are words by themselves", () => {
    expect(["東", "น้", "が", "ー"].map(isSpaceless)).toEqual([true, true, true, true]);
    expect(["a", "서울", "2024", "नमस्ते", "ʼ"].map(isSpaceless)).toEqual([false, false, false, false, false]);
  });
});

describe("marks in scripts without spaces", () => {
  it("cover the whole run that was typed", () => {
    expect(marked("昨日、東京都で会議", "東京 ")).toEqual(["東京"]);
    expect(marked("ชาวบ้านข้ามน้ำ", "ข้ามน้ำ")).toEqual(["ข้ามน้ำ"]);
    expect(marked("第3回ABC展", "3回ABC ")).toEqual(["3回ABC"]);
  });

  it("join where they overlap, and part where they only touch", () => {
    expect(marked("中国银行", '"中国银" "国银行"')).toEqual(["中国银行"]);
    expect(marked("銀行銀行", "銀行 ")).toEqual(["銀行", "銀行"]);
  });

  it("stand in a passage that is cut between letters", () => {
    const text = `${"𠮷".repeat(400)}東京${"น้".repeat(400)}`;
    const cut = snippet(text, parse("東京 "));
    expect(cut.find(({ match }) => match)?.text).toBe("東京");
    const inner = cut
      .map(({ text }) => text)
      .join("")
      .slice(1, -1);
    expect(inner.length).toBeLessThanOrEqual(242);
    expect(inner.isWellFormed()).toBe(true);
    expect(inner.startsWith("𠮷")).toBe(true);
    expect(text).toContain(inner);
    expect(text.slice(text.indexOf(inner) + inner.length)).toMatch(/^[^\p{M}]/u);
  });
});

describe("words for Meilisearch", () => {
  it("spell letters of scripts without spaces, in which a beginning stays one", () => {
    expect(serverWords("Ferry Москва 서울")).toBe("ferry москва 서울");
    expect(serverWords("第3回ABC展")).toMatch(/^¤[a-p]{4} 3 ¤[a-p]{4} abc ¤[a-p]{4}$/);
    expect(serverWords("น้").startsWith(serverWords("น"))).toBe(true);
    expect(serverWords("東")).not.toBe(serverWords("东"));
    expect(serverWords("¤ghhb")).toBe("ghhb");
  });

  it("make phrases of runs, of which a long one is relaxed to its parts", () => {
    expect(textQuery(parse("東京 "))).toEqual({ q: `"${serverWords("東京")}"` });
    expect(textQuery(parse("東京都庁 "))).toEqual({ inexact: { code: "longPhrase", most: 3 } });
    expect(textQuery(relaxed(parse("東京都庁 ")))).toEqual({
      q: `"${serverWords("東京都")}" "${serverWords("京都庁")}"`,
    });
    expect(textQuery(relaxed(parse('"the old river bridge" ')))).toEqual({ q: '"the" "old" "river" "bridge"' });
  });
});
