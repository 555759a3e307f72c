// Longer than other files: what each language writes otherwise is tried one by one.
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { localeKept, localeOf, preferred } from "../../app/locale.ts";
import { countryLabel } from "../../lib/facets/countries/country-label.ts";
import { FORMER_STATES } from "../../lib/facets/countries/former-states.ts";
import { countryByName } from "../../lib/facets/countries/match/country-by-name.ts";
import { tableRows } from "../../lib/facets/countries/table-rows.ts";
import { FACET_VALUES } from "../../lib/facets/facet-values.ts";
import { languageLabel } from "../../lib/facets/language-label.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { withUi } from "../../lib/query/address/ui.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { formatsOf } from "../../lib/query/messages/formats.ts";
import { LOCALES } from "../../lib/query/messages/locales.ts";
import { type Messages, messagesFor } from "../../lib/query/messages/messages.ts";
import { type Rich, rich } from "../../lib/query/messages/rich.ts";

/** The exact texts that a type demands, which no second language could give. */
type Texts<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends (...values: never) => infer Said
    ? Texts<Said>
    : T extends readonly unknown[]
      ? never
      : { [Key in keyof T]-?: Texts<NonNullable<T[Key]>> }[keyof T];

describe("a table of words", () => {
  it("has every word of the English one, of the same things: else it does not compile", () => {
    const en = messagesFor("en");
    const { copies: _, ...rest } = en.hit;
    // @ts-expect-error a word is missing
    const less: Messages = { ...en, hit: rest };
    // @ts-expect-error another thing is counted
    const other: Messages = { ...en, hit: { ...en.hit, copies: (copies: string) => copies } };
    // @ts-expect-error there are other orders
    const orders: Messages = { ...en, search: { ...en.search, orders: { newest: "Neueste" } } };
    const french: Messages = { ...en, hit: { ...en.hit, copies: (count) => `${count} exemplaires` } };
    expect([less, other, orders, french]).toHaveLength(4);
  });

  it("may say anything: the type demands no English text", () =>
    expectTypeOf<Texts<Omit<Messages, "locale">>>().toBeNever());

  it.each(LOCALES)("is written in the language that it names: %s", (locale) => {
    expect(messagesFor(locale).locale).toBe(locale);
    expect(new Intl.Locale(messagesFor(locale).tag).language).toBe(locale);
  });
});

describe("numbers, dates and lists", () => {
  it.each([
    ["en-GB", "1,234,567", "90.0", "1969", "May 1954", "5 November 2023", "20 July 1969 at 21:40", "Jul"],
    ["fr", "1\u202f234\u202f567", "90,0", "1969", "mai 1954", "5 novembre 2023", "20 juillet 1969 à 21:40", "juil."],
    [
      "es",
      "1.234.567",
      "90,0",
      "1969",
      "mayo de 1954",
      "5 de noviembre de 2023",
      "20 de julio de 1969 a las 21:40",
      "jul",
    ],
  ])("are those of the language: %s", (tag, number, percent, year, month, day, time, short) => {
    const formats = formatsOf(tag);
    expect(formats.number(1_234_567)).toBe(number);
    expect(formats.percent(90)).toBe(percent);
    expect(formats.date("1969")).toBe(year);
    expect(formats.date("1954-05")).toBe(month);
    expect(formats.date("2023-11-05")).toBe(day);
    // As it was written, wherever that was.
    expect(formats.date("1969-07-20T21:40:00+05:30")).toBe(time);
    expect(formats.month("1969-07")).toBe(short);
    // A column of dates is narrow: the longest has room in it.
    expect(formats.shortDate("1969-09-20T21:40").length).toBeLessThanOrEqual(20);
    expect(formats.shortDate("1969-09-20T21:40")).toMatch(/^20 sept\.? 1969, 21:40$/i);
    expect(["1969", "1954-05"].map(formats.shortDate)).toEqual(["1969", "1954-05"].map(formats.date));
  });

  it("leave a date in its calendar, and its century alone", () => {
    expect(formatsOf("en-GB").date("0045-05-02")).toBe("2 May 45");
    expect(formatsOf("th").date("1969")).not.toContain("2512");
    expect(formatsOf("fa").date("1969-07-20")).toBe(
      new Intl.DateTimeFormat("fa", { calendar: "gregory", dateStyle: "long", timeZone: "UTC" }).format(
        Date.UTC(1969, 6, 20),
      ),
    );
  });

  it.each([
    ["fr", "0 article", "1 article", "2 articles", "1\u202f200 articles"],
    ["es", "0 artículos", "1 artículo", "2 artículos", "1200 artículos"],
    ["en", "0 articles", "1 article", "2 articles", "1,200 articles"],
  ] as const)("count by the rules of the language: %s", (locale, ...said) => {
    const { articles } = messagesFor(locale).corrections.form;
    expect([0, 1, 2, 1200].map(articles)).toEqual(said);
  });

  it.each([
    [
      "fr",
      "avril 1954",
      "depuis le 5 mai 1954",
      "jusqu’en mai 1954",
      "d’avril 1954 à mai 1955",
      "du 1er mai 1954 au 2 mai 1954",
    ],
    [
      "es",
      "abril de 1954",
      "desde el 5 de mayo de 1954",
      "hasta mayo de 1954",
      "de abril de 1954 a mayo de 1955",
      "del 1 de mayo de 1954 al 2 de mayo de 1954",
    ],
  ] as const)("stand behind the words that the language puts before a date: %s", (locale, ...said) => {
    const { span } = messagesFor(locale).dates;
    expect([
      span("1954-04", "1954-04"),
      span("1954-05-05", null),
      span(null, "1954-05"),
      span("1954-04", "1955-05"),
      span("1954-05-01", "1954-05-02"),
    ]).toEqual(said);
  });

  it("put any things in a row", () => {
    const { and, or } = formatsOf("en-GB");
    const [a, b, c] = [{ a: 1 }, { b: 2 }, { c: 3 }];
    expect(or([a, b, c])).toEqual([a, ", ", b, " or ", c]);
    expect(and(["x", "y"]).join("")).toBe("x and y");
    expect(or([])).toEqual([]);
  });
});

describe("rich", () => {
  it("keeps the order of text and things, and loses none", () => {
    const piece = fc.oneof(fc.string(), fc.record({ thing: fc.nat() }));
    fc.assert(
      fc.property(piece, piece, fc.array(piece), (first, second, more) => {
        const pieces = rich`a${first}b${more}${rich`[${second}]`}` as Rich<unknown>;
        const flat = ["a", first, "b", ...more, "[", second, "]"];
        expect(pieces).toEqual(flat.filter((it) => it !== ""));
      }),
    );
  });
});

describe("the names of values", () => {
  const codes = [...tableRows("countries").map(([code]) => code!), ...FORMER_STATES.map(({ code }) => code)];

  it("are shown as the index has them, so that they are found when they are typed", () => {
    const { value } = messagesFor("en");
    for (const code of codes) expect(value("countries", { value: code, label: "" })).toBe(countryLabel(code));
    for (const tag of ["en", "en-AU", "und", "tostring"])
      expect(value("languages", { value: tag, label: "" })).toBe(languageLabel(tag));
    expect(value("people", { value: "rosa-medway", label: "Rosa Medway" })).toBe("Rosa Medway");
  });

  it.each(["fr", "es"] as const)(
    "are the language's own, and a country is found by its own when it is typed: %s",
    (locale) => {
      const { value } = messagesFor(locale);
      const meant = (name: string) => FACET_VALUES.countries.byOtherName?.(name)?.value;
      const label = (code: string) => value("countries", { value: code, label: "" });
      const lost = codes.filter((code) => {
        const other = meant(label(code));
        // A name that English has too means what it means there; one may be a state's of today and of one that is no more.
        return other !== code && countryByName(label(code)) !== other && (!other || label(other) !== label(code));
      });
      expect(lost).toEqual([]);
      expect(codes.filter((code) => label(code) === code || /\(|R\.?A\.?[ES]/.test(label(code)))).toEqual(
        locale === "fr" ? ["SX"] : [],
      );
      expect([label("DE"), label("CI"), label("DDDE")]).toEqual(
        locale === "fr"
          ? ["Allemagne", "Côte d’Ivoire", "Allemagne de l’Est"]
          : ["Alemania", "Costa de Marfil", "Alemania Oriental"],
      );
      expect(value("languages", { value: "el", label: "" })).toBe(locale === "fr" ? "grec" : "griego");
    },
  );

  it("say in each language that a surname is nobody's yet, and leave a name alone that only ends so", () => {
    const said = (["en", "fr", "es"] as const).map((locale) => {
      const { value } = messagesFor(locale);
      const said = (id: string, label: string) => value("people", { value: id, label });
      return [
        said("baker-unresolved", "Baker (unidentified)"),
        said("baker-unresolved", "Baker (unresolved)"),
        said("ida", "Ida (unidentified)"),
      ];
    });
    expect(said).toEqual([
      ["Baker (unidentified)", "Baker (unidentified)", "Ida (unidentified)"],
      ["Baker (non identifié)", "Baker (non identifié)", "Ida (unidentified)"],
      ["Baker (sin identificar)", "Baker (sin identificar)", "Ida (unidentified)"],
    ]);
    // Typed as it is shown, or as it is stored, it is found.
    const typed = [...said.map(([shown]) => shown!), "Baker (unresolved)", "baker (Unidentified)"];
    expect(typed.map((name) => FACET_VALUES.people.asCode?.(name))).toEqual(typed.map(() => "baker-unresolved"));
    expect(FACET_VALUES.people.asCode?.("Baker (Texas)")).toBe("Baker (Texas)");
  });

  it("mean what English says where languages differ", () => {
    const meant = (name: string) => FACET_VALUES.countries.byOtherName?.(name)?.value;
    expect(["allemagne", "COTE D'IVOIRE", "Países bajos", "Guinea", "Niger", "Georgia", "Holland"].map(meant)).toEqual([
      "DE",
      "CI",
      "NL",
      "GN",
      "NE",
      "GE",
      "NL",
    ]);
    expect(meant("Nowhere")).toBeUndefined();
  });
});

describe("the language of a request", () => {
  it.each([
    ["fr-CA, en;q=0.8", "fr"],
    ["de, es;q=0.2, en;q=0.4", "en"],
    ["EN", "en"],
    ["fr;q=0, es", "es"],
    ["*", undefined],
    ["", undefined],
    ["fr;q=x", undefined],
  ])("for %s is %s", (accepted, language) => expect(preferred(accepted, ["en", "es", "fr"])).toBe(language));

  const reader = (accepted: string, cookie = "") => new Headers({ "accept-language": accepted, cookie });

  it("is what the address asks for, else what was chosen, else what the browser prefers of ours, else English", () => {
    for (const [url, accepted, cookie, locale] of [
      ["/?ui=es", "fr", "dateline-ui=en", "es"],
      ["/search?q=a&ui=fr-CA#b", "en", "", "fr"],
      ["https://news.example/?ui=ES", "en", "", "es"],
      ["/", "fr", "a=1; dateline-ui=es; b=2", "es"],
      ["/", "fr", "dateline-ui=en", "en"],
      ["/?ui=", "fr", "dateline-ui=tlh", "fr"],
      ["/?ui=tlh", "es, fr", "", "es"],
      ["/?ui=tlh", "es", "dateline-ui=fr", "fr"],
      ["/%/..//?%", "de", "dateline-ui=%", "en"],
      ["", ";;,q", "", "en"],
    ] as const)
      expect([url, localeOf(url, reader(accepted, cookie))]).toEqual([url, locale]);
    expect(localeOf("/", new Headers())).toBe("en");
  });

  it("is kept once it was asked for, for every page and for those who come by a link, and not again", () => {
    const kept = localeKept("/search?q=a&ui=fr", reader("en"));
    expect(kept).toMatch(/^dateline-ui=fr; Path=\/; SameSite=Lax; Max-Age=\d+; HttpOnly$/);
    expect(localeOf("/", reader("en", kept!.split(";")[0]))).toBe("fr");
    expect(localeKept("/?ui=fr", reader("en", "dateline-ui=fr"))).toBeNull();
    expect(localeKept("/?ui=en", reader("en", "dateline-ui=fr"))).toContain("dateline-ui=en;");
    for (const url of ["/", "/?ui=", "/?ui=tlh"]) expect(localeKept(url, reader("fr"))).toBeNull();
  });

  it("is told to be wrong where there is none such, and is no part of a search", () => {
    const read = (parameters: string) => parseRequest(new URLSearchParams(parameters));
    expect(read("ui=tlh").problems).toEqual([{ parameter: "ui", code: "noChoice", given: "tlh", choices: LOCALES }]);
    for (const fine of ["ui=fr", "ui=es-MX", "ui="]) expect(read(fine)).toEqual({ request: EVERYTHING, problems: [] });
  });

  it("goes with an address for others unless it is the default", () => {
    expect([withUi("/feed/rss", "fr"), withUi("/feed/rss?q=a", "es"), withUi("/feed/rss", "en")]).toEqual([
      "/feed/rss?ui=fr",
      "/feed/rss?q=a&ui=es",
      "/feed/rss",
    ]);
  });
});
