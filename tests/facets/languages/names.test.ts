import { describe, expect, it } from "vitest";
import { countriesIn } from "../../../lib/facets/countries/languages/countries-in.ts";
import { findPlacesIn } from "../../../lib/facets/countries/languages/find-places-in.ts";
import { type Passage, passagesOf, type Span, spanText } from "../../../lib/facets/passage.ts";
import { withoutCase } from "../../../lib/facets/people/languages/endings.ts";
import { letterPeople } from "../../../lib/facets/people/languages/letter-people.ts";
import { repeatedNames } from "../../../lib/facets/people/languages/repeated-names.ts";
import { languageWords } from "../../../lib/facets/people/languages/tag-passages.ts";
import { trimmedName } from "../../../lib/facets/people/languages/trimmed-name.ts";
import { wholeName } from "../../../lib/facets/people/languages/whole-name.ts";
import { wordPeople } from "../../../lib/facets/people/languages/word-people.ts";
import { tokensIn } from "../../../lib/facets/tokens-in.ts";

function passagesIn(language: string, text: string): Passage[] {
  const zones = [{ kind: "body" as const, field: "text" as const, start: 0, end: text.length }];
  return passagesOf({ raw: { text }, zones }, tokensIn(language));
}

/** Where each of the names first stands in the only passage, behind the one before. */
function spansOf(passages: readonly Passage[], names: readonly string[]): Span[] {
  const { mapped, tokens } = passages[0]!;
  let from = 0;
  return names.map((name) => {
    const at = mapped.text.indexOf(name, from);
    from = at + name.length;
    const start = tokens.findIndex((token) => token.start === at);
    return { passage: 0, start, end: tokens.findIndex((token) => token.end === from) + 1 };
  });
}

describe("a tagged name", () => {
  const made = (language: string, text: string, name: string, how: "trimmed" | "whole") => {
    const passages = passagesIn(language, text);
    const [words] = languageWords(language, passages);
    const [span] = spansOf(passages, [name]);
    const found = how === "trimmed" ? trimmedName(words!, span!) : wholeName(language, words!, span!);
    return found && spanText(passages, found);
  };

  it.each([
    ["de", "Das Volk jubelte.", "Das Volk", "Volk"],
    ["fr", "Le ministre Vasseur parla.", "Le ministre Vasseur", "Vasseur"],
    ["es", "Habló el señor de Quintana.", "señor de Quintana", "de Quintana"],
    ["nl", "De Rus Viktor Petrov won.", "De Rus Viktor Petrov", "Viktor Petrov"],
    ["de", "Am Montag sprach er.", "Montag", null],
    ["it", "La A. vinse.", "A.", null],
    ["tr", "Akın Holding büyüdü.", "Akın Holding", null],
    ["tr", "Dün Selim Dağları göründü.", "Selim Dağları", null],
    ["tr", "Selim Uludağ geldi.", "Selim Uludağ", "Selim Uludağ"],
  ])("%s: %s keeps no title, people or function word at its ends", (language, text, name, right) => {
    expect(made(language, text, name, "trimmed")).toBe(right);
  });

  it.each([
    ["es", "Ganó Juan Martín del Castillo ayer.", "Juan Martín", "Juan Martín del Castillo"],
    ["pt", "Disse Jorge da Cunha Lima ontem.", "Jorge", "Jorge da Cunha Lima"],
    ["es", "Ganó Juan Martín de Madrid ayer.", "Juan Martín", "Juan Martín"],
    ["fr", "Vint Laurent du ministère hier.", "Laurent", "Laurent"],
    ["es", "Ganó Juan Quintana de Castillo ayer.", "Quintana", "Quintana"],
    ["de", "Es kam Anna von Berlin gestern.", "Anna", "Anna"],
  ])("%s: %s goes on where given names alone were tagged and a family name follows", (language, text, name, right) => {
    expect(made(language, text, name, "whole")).toBe(right);
  });

  it("is found again where the article repeats it, in full or by the family name", () => {
    const text =
      "Es sprach Anna Wieland. Wieland ging. Danach kam Anna Wieland wieder, mit Otto Wieland und ihrem Hund.";
    const passages = passagesIn("de", text);
    const again = repeatedNames(languageWords("de", passages), spansOf(passages, ["Anna Wieland"]));
    expect(again.map((span) => spanText(passages, span))).toEqual(["Wieland", "Anna Wieland"]);
  });

  it("is not found again in a word that the article writes small, or that is a place", () => {
    const text = "Es sprach Anna Stein. Ein stein fiel. Stein ist hart. Es kam Otto Hamburg. Hamburg ist schön.";
    const passages = passagesIn("de", text);
    expect(repeatedNames(languageWords("de", passages), spansOf(passages, ["Anna Stein", "Otto Hamburg"]))).toEqual([]);
  });
});

describe("people of tagged names", () => {
  it("are shown by the form that is in no case, however often the others stand", () => {
    const text = "О речи Анны Беляевой спорили. Анны Беляевой не было. Анна Беляева молчала.";
    const passages = passagesIn("ru", text);
    const names = spansOf(passages, ["Анны Беляевой", "Анны Беляевой", "Анна Беляева"]);
    const people = wordPeople("ru", passages, languageWords("ru", passages), names);
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([["Анна Беляева", 3]]);
  });

  it.each([
    ["de", "wielands", "wieland"],
    ["fr", "dumas", "dumas"],
    ["ru", "соколовым", "соколов"],
    ["ru", "ким", "ким"],
  ])("%s: %s is compared as %s", (language, name, bare) => {
    expect(withoutCase(language, name)).toBe(bare);
  });

  it("are whole where a dot stands between the parts, and known by the last one", () => {
    const passages = passagesIn("zh", "让·杜邦说，杜邦不同意。王建国和王都来了。");
    const names = spansOf(passages, ["让·", "杜邦", "杜邦", "王建国", "王"]);
    const people = letterPeople("zh", passages, names);
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ["让·杜邦", 2],
      ["王建国", 2],
    ]);
  });
});

describe("places of a language", () => {
  const codes = (language: string, text: string, people: readonly string[] = []) => {
    const passages = passagesIn(language, text);
    const places = findPlacesIn(language, passages, null);
    return countriesIn({ passages, places, people: spansOf(passages, people), outlets: [] }).map(({ code }) => code);
  };

  it("are none inside a person's name", () => {
    expect(codes("es", "Cantó París Quintana.", ["París Quintana"])).toEqual([]);
    expect(codes("es", "Cantó París Quintana.")).toEqual(["FR"]);
  });

  it("need a capital, but peoples do not", () => {
    expect(codes("it", "Il vino era in una cuba di legno.")).toEqual([]);
    expect(codes("it", "Il vino era in una cantina cubana.")).toEqual(["CU"]);
    expect(codes("nl", "Het schot was raak; de Schot won.")).toEqual(["GB"]);
  });

  it("are none by a name that people bear, where no table knows better", () => {
    expect(codes("cs", "Dominika zpívala.")).toEqual([]);
    expect(codes("cs", "Albánie a Keňa podepsaly smlouvu.")).toEqual(["AL", "KE"]);
  });

  it.each([
    ["ru", "Из Китая через Южную Корею в Японию.", ["CN", "JP", "KR"]],
    ["ar", "وصل من فرنسا وبألمانيا إلى الرئيس الإيطالي.", ["DE", "FR", "IT"]],
    ["fi", "Ranskan ja Saksan sekä venäläisten sopimus.", ["DE", "FR", "RU"]],
    ["ms", "Presiden Prancis berkunjung ke Jerman dan Jepang.", ["DE", "FR", "JP"]],
    ["tr", "Fransa'dan Almanya'ya gitti.", ["DE", "FR"]],
    ["ja", "フランスと南アフリカから日本海へ。", ["FR", "ZA"]],
  ])("%s: by names with what the language puts before and behind them", (language, text, right) => {
    expect(codes(language, text)).toEqual(right);
  });
});
