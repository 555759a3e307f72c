import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { headlineOf } from "../../lib/article/zones/headline.ts";

const derived = (body: string, language: string | null = "en") =>
  headlineOf(undefined, "first-line", body, undefined, language)!.text;

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

describe("a derived headline", () => {
  it.each([
    ["en", "Ferry traders met Mr. Osei of the port office.", "Ferry traders met Mr. Osei of the port office"],
    [
      "en",
      "The dockers' union wrote to Gov. Lindqvist on Tuesday.",
      "The dockers' union wrote to Gov. Lindqvist on Tuesday",
    ],
    [
      "en",
      "After two years of talks the U.S. Senate let the harbour treaty pass.",
      "After two years of talks the U.S. Senate let the harbour treaty pass",
    ],
    [
      "en",
      "The fishing talks will move to Buffalo, N.Y. Delegates leave tonight.",
      "The fishing talks will move to Buffalo, N.Y. Delegates leave tonight",
    ],
    [
      "en",
      "The lighthouse keeper retires on Sept. 5 after forty years.",
      "The lighthouse keeper retires on Sept. 5 after forty years",
    ],
    [
      "en",
      "A statement by Minister S. Vellore came late on Friday.",
      "A statement by Minister S. Vellore came late on Friday",
    ],
    ["en", "The painting by J. M. W. Harrow was sold in Leeds.", "The painting by J. M. W. Harrow was sold in Leeds"],
    [
      "en",
      "The oldest tram in the city, tram No. 7, ran for the last time.",
      "The oldest tram in the city, tram No. 7, ran for the last time",
    ],
    [
      "en",
      "Shares of the ferry builder Calder Inc. Monday fell by a tenth.",
      "Shares of the ferry builder Calder Inc. Monday fell by a tenth",
    ],
    [
      "en",
      "The council met at 9 a.m. Monday in the old customs house.",
      "The council met at 9 a.m. Monday in the old customs house",
    ],
    [
      "en",
      "The rescue of the trawler was led by Lt. Cmdr. Ida Moe.",
      "The rescue of the trawler was led by Lt. Cmdr. Ida Moe",
    ],
    [
      "en",
      "“Will the harbour ever freeze again?” asked the pilot. Nobody knew.",
      "“Will the harbour ever freeze again?” asked the pilot",
    ],
    ["en", "The envoys were received by Gen. He Lianshan.", "The envoys were received by Gen. He Lianshan"],
    ["de", "Die Kanzlerin trifft am 5. Oktober in Wien ein.", "Die Kanzlerin trifft am 5. Oktober in Wien ein"],
    [null, "Die Fähre verkehrt wieder ab dem 5. Oktober.", "Die Fähre verkehrt wieder ab dem 5. Oktober"],
    [
      "de",
      "Im Hafen von Kiel wurde ein Boot aus dem 2. Weltkrieg geborgen.",
      "Im Hafen von Kiel wurde ein Boot aus dem 2. Weltkrieg geborgen",
    ],
    [
      "de",
      "Das Bistum erinnert an den Besuch von Johannes Paul II. Am Abend läuten die Glocken.",
      "Das Bistum erinnert an den Besuch von Johannes Paul II",
    ],
    [
      "fr",
      "Le port de Brest sera dirigé par Mme. Corentin dès lundi.",
      "Le port de Brest sera dirigé par Mme. Corentin dès lundi",
    ],
    ["es", "El puerto nombra directora a la Dra. Ana Quiroga.", "El puerto nombra directora a la Dra. Ana Quiroga"],
    [
      "it",
      "Il comune premia il capitano e il dott. Bruno Salis.",
      "Il comune premia il capitano e il dott. Bruno Salis",
    ],
    [
      "nb",
      "Fergen mellom øyene går igjen fra den 3. Mai-festen.",
      "Fergen mellom øyene går igjen fra den 3. Mai-festen",
    ],
    ["ru", "Мост через залив открыл министр А. Б. Ветров.", "Мост через залив открыл министр А. Б. Ветров"],
    [
      "ru",
      "Новый спектакль показал театр им. Ветрова на набережной.",
      "Новый спектакль показал театр им. Ветрова на набережной",
    ],
    [
      "pl",
      "Warsztaty otwarto w starym porcie przy ul. Morskiej.",
      "Warsztaty otwarto w starym porcie przy ul. Morskiej",
    ],
    ["pl", "Most zamknięto zgodnie z art. 64 ust. 1 ustawy.", "Most zamknięto zgodnie z art. 64 ust. 1 ustawy"],
    [
      "de",
      "Das Hafenamt ist ab Montag erreichbar unter Tel. 46 10 10.",
      "Das Hafenamt ist ab Montag erreichbar unter Tel. 46 10 10",
    ],
    ["es", "El puerto abre una oficina en la Avda. Colón.", "El puerto abre una oficina en la Avda. Colón"],
    [
      "nl",
      "De brug werd geopend door burgemeester mevr. De Vries.",
      "De brug werd geopend door burgemeester mevr. De Vries",
    ],
    [
      "sv",
      "Bron öppnas för trafiken på måndag kl. 9 på morgonen.",
      "Bron öppnas för trafiken på måndag kl. 9 på morgonen",
    ],
  ])("reads past a stop that ends no sentence (%s): %s", (language, body, headline) =>
    expect(derived(body, language)).toBe(headline),
  );

  it.each([
    [
      "The treaty was signed yesterday by the U.S. The harbour reopens on Monday.",
      "The treaty was signed yesterday by the U.S.",
    ],
    [
      "The old shipyard now belongs to Calder & Sons Inc. It will close in May.",
      "The old shipyard now belongs to Calder & Sons Inc.",
    ],
    ["The storm had passed by about 6 p.m. They counted forty boats.", "The storm had passed by about 6 p.m."],
    ["The harbour pilots have said no. Others will follow.", "The harbour pilots have said no"],
    ["Остров принимает туристов, моряков и др. The Pier asked why.", "Остров принимает туристов, моряков и др."],
    ["The dredging of the bay took until 1987. The harbour is deep now.", "The dredging of the bay took until 1987"],
    [
      "The river froze solid as it had in 1962 ... And then the thaw came.",
      "The river froze solid as it had in 1962 ...",
    ],
    [
      "港口大桥昨日上午正式通车，数千名市民前来观看这一盛况。工程历时四年。",
      "港口大桥昨日上午正式通车，数千名市民前来观看这一盛况。",
    ],
    [
      "जहाज़ों की मरम्मत का पुराना कारखाना अब संग्रहालय बनेगा। काम मई में शुरू होगा।",
      "जहाज़ों की मरम्मत का पुराना कारखाना अब संग्रहालय बनेगा।",
    ],
  ])("ends where a sentence does: %s", (body, headline) => expect(derived(body)).toBe(headline));

  it.each([
    ["Floods. Again the river left its bed. Nobody was hurt.", "Floods. Again the river left its bed"],
    [
      "BERLIN, 5. Oktober. Der Hafen bleibt am Montag geschlossen.",
      "BERLIN, 5. Oktober. Der Hafen bleibt am Montag geschlossen",
    ],
    ["Weather\n\nRain is expected on the coast tonight.", "Weather Rain is expected on the coast tonight"],
    ["Rain.", "Rain"],
    ["1. 2. 3.\n\nA.", "1. 2. 3. A."],
  ])("is never short where there is more: %s", (body, headline) => expect(derived(body)).toBe(headline));

  it("is cut at a word, with an ellipsis", () => {
    const body = `The harbour office ${"counted the boats again and ".repeat(8)}went home.`;
    const headline = derived(body);
    expect(headline.length).toBeLessThanOrEqual(111);
    expect(headline.endsWith("…")).toBe(true);
    expect(body.startsWith(`${headline.slice(0, -1)} `)).toBe(true);
  });

  it("is one or more whole sentences of the body, whatever abbreviations stand in them", () => {
    const sentence = fc.constantFrom(
      "Dr. Ann Osei left the harbour office.",
      "The U.S. Navy paid.",
      "Boats met at 4 p.m. off Cape May.",
      "Mr. J. R. Calder Jr. spoke first.",
      "It rained.",
      "Did St. Kilda answer?",
      "Oct. 3 was the last day.",
      "No. 9 is the new pier of Calder Corp. Ltd.",
      "They sold it to the U.K.",
      "Sen. Ruiz vs. Gov. Moe went on.",
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.constantFrom(" ", "\n\n"), (all, gap) => {
        const headline = derived(all.join(gap));
        const openings = all.map((_, at) => all.slice(0, at + 1).join(" "));
        const whole = openings.filter((opening) => opening === headline || opening === `${headline}.`);
        if (headline.endsWith("…")) expect(openings.at(-1)!.startsWith(headline.slice(0, -1))).toBe(true);
        else expect(whole).not.toEqual([]);
        expect(lettersOf(headline) >= 25 || openings.at(-1) === headline || openings.at(-1) === `${headline}.`).toBe(
          true,
        );
      }),
      { verbose: true },
    );
  });

  it("is no photo's caption, where the text has anything else", () => {
    const read = (text: string) =>
      normalize(
        { kind: "record", file: "a.txt", place: "", text, fields: {}, notes: [] },
        { collection: "main", outlet: null, today: "2026-01-01" },
      )!;
    const caption = "Houses and the skyline of Porto pictured earlier this month. Photo: Ana Silva";
    const second = "The pier at dusk. (AP Photo/Ana Silva)";
    const story = "The harbour bridge opened to traffic on Monday after four years of work.";
    for (const text of [`${caption}\n\n${story}`, `${caption}\n\n${second}\n\n${story}`]) {
      expect(read(text).headline).toEqual({ text: story.slice(0, -1), derived: true, method: "body" });
      expect(read(text).caption).toEqual({ text: caption.split(" Photo")[0], credit: "Photo: Ana Silva" });
    }
    expect(read(`${caption}\n\n${second}\n\n${story}`).body).toBe(`${second}\n\n${story}`);
    expect(read(`${caption}\n\n${second}\n\nBridge opens\n\n${story}`).headline.text).toBe("Bridge opens");
    expect(read(caption).headline).toMatchObject({ derived: true, method: "source" });
  });

  it("does not change which article it is", () => {
    const text = "At noon Dr. Osei opened the bridge over the bay. Thousands came on foot.";
    const article = normalize(
      { kind: "record", file: "a.txt", place: "", text, fields: {}, notes: [] },
      { collection: "main", outlet: null, today: "2026-01-01" },
    )!;
    expect(article.headline).toEqual({
      text: "At noon Dr. Osei opened the bridge over the bay",
      derived: true,
      method: "body",
    });
    expect(article.id).toBe("f82ff62397b4325d70f6");
  });
});
