import { describe, expect, it } from "vitest";
import { canonicalLanguage } from "../../lib/article/canonical-language.ts";
import { languageOf } from "../../lib/article/language.ts";

describe("languageOf()", () => {
  it.each([
    [
      "en",
      "The harbour was closed on Friday after the storm had torn two ships from the quay, the harbour master said.",
    ],
    ["fr", "Le port a été fermé vendredi après que la tempête eut arraché deux navires du quai, a dit le capitaine."],
    ["es", "El puerto fue cerrado el viernes después de que la tormenta arrancara dos barcos del muelle, dijo ayer."],
  ])("tells %s", (language, text) => expect(languageOf(text)).toBe(language));

  it("tells nothing of a short text", () => expect(languageOf("Storm closes harbour")).toBeNull());

  it.each([
    ["zh", "市政府星期四宣布，开往岛上的渡轮恢复航行。"],
    ["ja", "島へのフェリーが木曜日に運航を再開した。"],
    ["ko", "섬으로 가는 여객선이 다시 운항한다"],
    ["ar", "عادت العبّارة إلى الجزيرة يوم الخميس"],
    ["ru", "Паром на остров вышел в рейс после зимы."],
    ["el", "Το πλοίο για το νησί"],
    ["he", "המעבורת אל האי"],
    ["th", "เรือข้ามฟากกลับมา"],
  ])("tells %s of a short text by its script", (language, text) => expect(languageOf(text)).toBe(language));

  it.each([
    "Паром",
    "Пором на острів відновив рейси",
    "Фериботът до острова отново пътува",
    "Засгийн газрын хуралдаан",
    "کشتی به جزیره بازگشت",
    "جزیرے کی کشتی واپس آ گئی",
    "首相訪米",
    "東京都議会全会一致可決",
    "島",
    "Ferry 船 to the island",
    "α particles at CERN",
    "द्वीप की नौका",
    "2021-06-02 10:30",
    "",
  ])("tells nothing of %j, which several languages could write", (text) => expect(languageOf(text)).toBeNull());

  it("tells a text by its language, whatever English it quotes", () => {
    const quoted = "“It was the best of all that they have said to this house, and he is in it for them”, ";
    const text = `${"Satamapäällikkö sanoi perjantaina, että myrsky oli irrottanut kaksi laivaa laiturista. ".repeat(4)}${quoted}`;
    expect(languageOf(text)).toBe("fi");
    expect(
      languageOf(`${"The harbour master said on Friday that it was the storm which had torn them. ".repeat(6)}${text}`),
    ).toBe("en");
  });

  it("tells nothing of a table, whose few words look like many languages", () => {
    const table = Array.from({ length: 12 }, (_, row) => `MAY${row} 6270 UNTRD ${6200 + row} UP ${row} B ${row * 7}`);
    expect(languageOf(table.join("\n"))).toBeNull();
  });

  it("tells the language of prose with many figures", () => {
    const report =
      "Net profit rose to 12,450,000 dlrs from 11,300,000 in the first quarter of 1987, the company said, while revenues fell to 98,000,000 from 101,500,000 because of the weaker dollar and of higher costs.";
    expect(languageOf(report)).toBe("en");
  });
});

describe("canonicalLanguage()", () => {
  it.each([
    ["en_us", "en-US"],
    [" PT-br ", "pt-BR"],
    ["not a tag", null],
    ["iw", "he"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["gsw", "gsw"],
    ["toString", null],
    ["constructor", null],
    ["newspaper", null],
    ["__proto__", null],
    ["the", null],
    ["und", null],
    ["en-US-u-ca-gregory", "en-US"],
    ["English", "en"],
    ["ENGLISCH", "en"],
    ["anglais", "en"],
    ["eng", "en"],
    ["English (US)", "en-US"],
    ["English (United Kingdom)", "en-GB"],
    ["American English", "en-US"],
    ["English-UK", "en-GB"],
    ["Portuguese (Brazil)", "pt-BR"],
    ["portugais (Brésil)", "pt-BR"],
    ["pt_BR.UTF-8", "pt-BR"],
    ["Chinese, Simplified", "zh"],
    ["Simplified Chinese", "zh-Hans"],
    ["français", "fr"],
    ["Französisch", "fr"],
    ["fre", "fr"],
    ["Español", "es"],
    ["русский", "ru"],
    ["日本語", "ja"],
    ["العربية", "ar"],
    ["हिन्दी", "hi"],
    ["Bahasa Indonesia", "id"],
    ["unknown", null],
    ["Undetermined", null],
    ["mul", null],
    ["zxx", null],
    ["English, French", null],
    ["en, fr", null],
    ["Paris", null],
    ["The English Channel", null],
    ["Englishman", null],
    ["x".repeat(100_000), null],
  ])("reads %s", (given, tag) => expect(canonicalLanguage(given)).toBe(tag));
});
