import { describe, expect, it } from "vitest";
import { citedOutlets, findOutlets } from "../../../lib/facets/outlets/find-outlets.ts";
import { spanText } from "../../../lib/facets/passage.ts";
import { passageOf } from "./passage-of.ts";

const cited = (text: string, publisher: string | null = null) =>
  citedOutlets(findOutlets([passageOf(text)]), publisher).map(({ name }) => name);

const matched = (text: string) => {
  const passages = [passageOf(text)];
  return findOutlets(passages).map(({ span, cited, reason }) => ({ text: spanText(passages, span), cited, reason }));
};

describe("findOutlets", () => {
  it.each([
    ["The mayor told ANI that the bridge would open.", ["ANI"]],
    ["He gave an interview to Al Jazeera.", ["Al Jazeera"]],
    ["The deal is dead, according to Le Monde.", ["Le Monde"]],
    ["The dam held, the Jakarta Post reported.", ["Jakarta Post"]],
    ["The dam held, El Pais said.", ["El País"]],
    ["Der Spiegel and the Asahi Shimbun ran the story.", ["Der Spiegel", "Asahi Shimbun"]],
    ["Folha de São Paulo wrote that the vote was close.", ["Folha de S.Paulo"]],
    ["al-Ahram said the canal was clear.", ["Al-Ahram"]],
    ["Tass news agency said the ship was safe.", ["TASS"]],
    ["The People’s Daily called for calm.", ["People's Daily"]],
    ["The NEW YORK TIMES has the text of the letter.", ["The New York Times"]],
  ])("cites by name: %s", (text, names) => expect(cited(text)).toEqual(names));

  it.each([
    ["Time will tell, and fortune favours the bold.", []],
    ["Time magazine put her on its cover.", ["Time"]],
    ["She told Time that she would run.", ["Time"]],
    ["The sun set. The Sun had the pictures, The Sun newspaper boasted.", ["The Sun"]],
    ["Dawn Okafor rose at dawn.", []],
    ["Dawn, Pakistan's oldest English daily, took his side.", ["Dawn"]],
    ["Michael Bloomberg said the city was safe.", []],
    ["Analysts polled by Bloomberg expected less.", ["Bloomberg"]],
    ["He left the post for better times and a standard wage.", []],
    ["He asked the Australian police and a Hindu priest.", []],
    ["Police in Lyon told the Hull Daily Mail nothing.", ["Hull Daily Mail"]],
    ["The Express Tribune is read in Lahore.", ["The Express Tribune"]],
    ["The Guardian Council met in Qom.", []],
    ["In Abuja he told the National Newspaper Association as much.", []],
    ["The Times Square crowd cheered.", []],
    ["In Lisbon, RTP showed the fire all night.", ["RTP"]],
    ["The RTP standard carries audio over networks.", []],
  ])("asks common names for context: %s", (text, names) => expect(cited(text)).toEqual(names));

  it.each([
    ["Imran Khan, whose PTI said it would march, was freed.", []],
    ["PTI leaders met in Lahore.", []],
    ["Imran Khan was freed, an official told PTI.", ["PTI"]],
    ["CCTV footage shows the man in Beijing.", []],
    ["Brown Boveri Company (BBC) and its rivals met. BBC shares rose.", []],
    ["The Bulawayo Border Council (BBC) met, and the BBC will meet again.", []],
    ["Korean Central News Agency (KCNA) carried it.", ["KCNA"]],
    ["The Gulf News Agency (GNA) spoke of rain. GNA gave no figures.", ["Bahrain News Agency"]],
  ])("knows rivals of a name: %s", (text, names) => expect(cited(text)).toEqual(names));

  it.each([
    ["In Dhaka, the Daily Star reported floods in Bangladesh.", "daily-star-bd"],
    ["In Beirut, the Daily Star reported fires in Lebanon.", "daily-star-lb"],
    ["The London tabloid Daily Star reported a ghost.", "daily-star-gb"],
    ["The Nigerian minister told The Guardian in Abuja that he would stay.", "the-guardian-ng"],
    ["The minister told The Guardian that he would stay.", "the-guardian"],
  ])("tells namesakes by country: %s", (text, id) => {
    expect(findOutlets([passageOf(text)]).map(({ outlet }) => outlet.id)).toEqual([id]);
  });

  it("takes a short form for the outlet named before it", () => {
    expect(cited("The Los Angeles Times had the tape. The Times said it was real.")).toEqual(["Los Angeles Times"]);
    expect(cited("The Times had the tape. The Los Angeles Times said it was real.")).toEqual([
      "The Times",
      "Los Angeles Times",
    ]);
  });

  it("finds a plainly named outlet that the table does not know", () => {
    expect(cited("The Port Lune Gazette reported a theft.")).toEqual(["The Port Lune Gazette"]);
    expect(cited("The tabloid Blitzblatt printed the letter.")).toEqual(["Blitzblatt"]);
    expect(cited("The Stock Exchange reported a loss, and the Prime Minister said so.")).toEqual([]);
  });

  it.each([
    ["She posted it on X and on Facebook.", ["X", "Facebook"], "platform"],
    ["The New York Times Co raised its dividend.", ["The New York Times"], "company"],
    ["TOKYO (Reuters) - Shares fell.", ["Reuters"], "dateline"],
    ["NEW DELHI, Nov 5 (PTI) The house met.", ["PTI"], "dateline"],
    ["The ship sank. (With inputs from AFP)", ["AFP"], "credit"],
    ["The ship sank. — AP", ["AP"], "credit"],
    ["REUTERS/Ann Roe", ["REUTERS"], "credit"],
  ])("recognises without citing: %s", (text, names, reason) => {
    expect(matched(text)).toEqual(names.map((name) => ({ text: name, cited: false, reason })));
  });

  it("includes the article of a name that has one, and no more", () => {
    expect(matched("As the Jerusalem Post reported, it rained.").map(({ text }) => text)).toEqual([
      "the Jerusalem Post",
    ]);
    expect(matched("As the BBC reported, it rained.").map(({ text }) => text)).toEqual(["BBC"]);
  });

  it("never overlaps, and is the same each time", () => {
    const text =
      "The Sunday Times of India Today, The New York Times/CBS poll, BBC Radio 4 and the Times of London News.";
    const matches = findOutlets([passageOf(text)]);
    expect(findOutlets([passageOf(text)])).toEqual(matches);
    for (const [i, { span }] of matches.entries())
      expect(span.start).toBeGreaterThanOrEqual(matches[i - 1]?.span.end ?? 0);
  });

  it.each([
    ["an endless line", "word ".repeat(2_000_000)],
    ["names without end", "The Times and The Sun, told ANI (AP) ".repeat(20_000)],
    ["capitals without end", "The New York ".repeat(100_000)],
    ["brackets without end", "(".repeat(300_000)],
    ["one long word", "Dawn".repeat(300_000)],
  ])("reads %s in time", (_, text) => {
    const passage = passageOf(text);
    const start = performance.now();
    findOutlets([passage]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("citedOutlets", () => {
  it("orders by first mention and gathers all mentions", () => {
    const found = citedOutlets(findOutlets([passageOf("AFP said yes. Xinhua said no. AFP insisted.")]), null);
    expect(found.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ["afp", 2],
      ["xinhua", 1],
    ]);
  });

  it("cites the article's own publisher only where the text does so in words", () => {
    expect(cited("NDTV has more on its site.", "ndtv")).toEqual([]);
    expect(cited("NDTV has more on its site.", "dawn")).toEqual(["NDTV"]);
    expect(cited("The minister told NDTV that he would go.", "ndtv")).toEqual(["NDTV"]);
  });
});
