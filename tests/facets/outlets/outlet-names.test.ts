import { describe, expect, it } from "vitest";
import { outletLabel } from "../../../lib/facets/outlets/outlet-label.ts";
import { outletTable } from "../../../lib/facets/outlets/outlet-table.ts";
import { publisherOf } from "../../../lib/facets/outlets/publish/publisher.ts";

const publisher = (given: string | null, url: string | null = null) =>
  publisherOf({ given, url, footers: [], datelines: [] }).publisher;
const idOf = (given: string | null, url: string | null = null) => publisher(given, url)?.id ?? null;

describe("what is no outlet", () => {
  it.each([
    ...["NaN", "nan", "\\N", "None", "NULL", "NaT", "n/a", "#N/A", "undefined", "-", "—", "", "42", "2019", "٢٠١٩"],
    ...[
      "13 May",
      "13 May 2019",
      "Mon 13 May 2019 06.00 BST",
      "2019-05-13T06:00:00Z",
      "20190513",
      "May 13, 2019 at 5pm",
    ],
    ...["13. Mai 2019", "lunes, 13 de mayo de 2019", "13 мая 2019", "2019年5月13日", "13 Mayıs 2019", "Spring 2019"],
    ...["desk@harbourgazette.com", "Ann Cole <ann@harbour.org>", "https://x.com/someone", "http://localhost/a"],
  ])("is %j", (given) => expect(publisher(given)).toBeNull());

  it.each([
    ["NAN", "nan"],
    ["20 Minutes", "20-minutes-fr"],
    ["Channel 24 May Herald", "channel-24-may-herald"],
    ["Sun", "the-sun"],
    ["March", "march"],
    ["Harbour Today 24", "harbour-today-24"],
    ["N1", "n1"],
    ["Sat.1", "sat-1"],
    ["+972", "972-magazine"],
    ["The 19th", "19th"],
  ])("is not %j", (given, id) => expect(idOf(given)).toBe(id));

  it("is a name that its own address in its place tells", () => {
    expect(publisher("https://www.nytimes.com/2020/01/02/a.html")).toMatchObject({ id: "new-york-times" });
    expect(publisher("www.portlunegazette.info/feed")).toMatchObject({ name: "portlunegazette.info" });
    expect(publisher("live.portlunegazette.info")).toMatchObject({ name: "portlunegazette.info" });
  });
});

describe("the forms of one outlet", () => {
  it.each([
    [
      "haaretz",
      ["Haaretz (Tel Aviv)", "Haaretz.", "“Haaretz”", "Haaretz -- English", "Haaretz - Second Edition", "HAARETZ"],
    ],
    [
      "irish-times",
      ["The Irish Times (Dublin)", "Irish Times, Dublin", "irishtimes", "Irish Times Online", "The-Irish-Times"],
    ],
    ["dpa", ["dpa (English)", "Deutsche Presse-Agentur (dpa)", "DPA Newswires"]],
    ["le-monde", ["Le Monde.fr", "LeMonde", "Le Monde (Paris, France)", "lemonde.fr", "Le Monde (édition abonnés)"]],
    [
      "globe-and-mail",
      ["Globe and Mail (Toronto)", "The Globe and Mail (Canada)", "The Globe and Mail, Metro Edition"],
    ],
    ["miami-herald", ["The Herald (Miami)", "Herald (Miami, Florida)", "miamiherald"]],
    ["new-york-times", ["nytimes", "NYTimes.com", "The New York Times (Late Edition)", "the-new-york-times"]],
    ["bbc", ["news.bbc.co.uk", "bbc-news", "BBC News - International edition"]],
    [
      "harbour-gazette",
      ["The Harbour Gazette", "Harbour Gazette (Hull)", "Harbour Gazette - First Edition", "Harbour Gazette.com"],
    ],
    [
      "harbour-gazette",
      ["HARBOUR GAZETTE.", "Harbour Gazette (Online)", "Harbour Gazette Online", "Harbour Gazette: Web Edition"],
    ],
  ])("are %s", (id, forms) => expect(forms.map((form) => idOf(form))).toEqual(forms.map(() => id)));

  it.each([
    ["PR Newswire", "pr-newswire"],
    ["Trade Online", "trade-online"],
    ["Meridian: The Review", "meridian-the-review"],
    ["Harbour, Wind and Weather", "harbour-wind-and-weather"],
    ["Morning Edition", "morning-edition"],
    ["Harbour.media", "harbour-media"],
    ["Independent.com", "independent-com"],
    ["independentish", "independentish"],
    ["Independent Online", "independent-online"],
  ])("do not make another name of %s", (given, id) => expect(idOf(given)).toBe(id));
});

describe("outlets of one name", () => {
  it.each([
    ["The Guardian (Lagos)", "the-guardian-ng"],
    ["The Guardian (Nigeria)", "the-guardian-ng"],
    ["The Guardian (UK)", "the-guardian"],
    ["The Herald (Glasgow)", "the-herald-scotland"],
    ["The Herald (Plymouth)", "herald-plymouth"],
    ["The Times (London)", "the-times"],
    ["The Times (Trenton)", "times-trenton"],
    ["The Guardian (Charlottetown)", "guardian-charlottetown"],
    ["Daily News (Colombo)", "daily-news-lk"],
    ["Daily News (New York)", "new-york-daily-news"],
    ["Daily News (Springfield)", "daily-news-springfield"],
    ["ABC (Madrid)", "abc-es"],
    ["Pravda (Slovakia)", "pravda-sk"],
    ["Sunday Times (Perth)", "sunday-times-perth"],
    ["Sunday Times (Perth, Scotland)", "sunday-times-perth-scotland"],
    ["Pravda (Vladivostok)", "pravda-vladivostok"],
    ["Le Monde (Montreal)", "le-monde-montreal"],
    ["Le Temps.ch", "le-temps-ch"],
    ["Le Temps (Tunis)", "le-temps-tn"],
  ])("are told apart by the place of %s", (given, id) => expect(idOf(given)).toBe(id));

  it.each([
    ["The Guardian", "https://guardian.ng/a", "the-guardian-ng"],
    ["The Guardian", "https://www.theguardian.com/a", "the-guardian"],
    ["The Times", "https://www.seattletimes.com/a", "seattle-times"],
    ["Daily News", "https://www.nydailynews.com/a", "new-york-daily-news"],
    ["The Star", "https://portal.harbourstar.com.my/a", "the-star-my"],
    ["Reuters", "https://www.seattletimes.com/a", "reuters"],
    ["The Guardian", "https://harbour-reader.info/a", "the-guardian"],
  ])("are told apart by the site: %s on %s", (given, url, id) => expect(idOf(given, url)).toBe(id));

  it.each([
    ["Daily News", { id: "daily-news", name: "Daily News" }],
    ["The Star", { id: "star", name: "The Star" }],
    ["KNA", { id: "kna-zz", name: "KNA" }],
  ])("are none of them where nothing tells: %s", (given, value) => expect(publisher(given)).toMatchObject(value));

  it.each([
    ["The Daily Star", null],
    ["Daily Star", "daily-star-gb"],
    ["The Business Standard", "the-business-standard-bd"],
    ["Business Standard", "business-standard"],
    ["La Nación", "la-nacion"],
  ])("are told apart by their article, where only one has it: %s", (given, id) => {
    const held = outletTable().outlets.some((outlet) => outlet.id === idOf(given));
    expect(held ? idOf(given) : null).toBe(id);
  });

  it("carry their country in a list, but for the one that the bare name means", () => {
    const label = (id: string) => outletLabel(outletTable().outlets.find((outlet) => outlet.id === id)!);
    expect(["the-guardian", "the-guardian-ng", "abc-au", "daily-news-lk", "haaretz"].map(label)).toEqual([
      "The Guardian",
      "The Guardian (Nigeria)",
      "ABC (Australia)",
      "Daily News (Sri Lanka)",
      "Haaretz",
    ]);
    const labels = outletTable().outlets.map(outletLabel);
    expect(labels.filter((each, at) => labels.indexOf(each) !== at)).toEqual([]);
    expect(outletLabel({ id: "daily-news", name: "Daily News" })).toBe("Daily News");
  });

  it("have other ids than a name of theirs that is no one's", () => {
    const { outlets, forms } = outletTable();
    const ids = new Set(outlets.map(({ id }) => id));
    const unclear = forms.flatMap(({ text }) => publisher(text) ?? []).filter(({ id }) => !ids.has(id));
    expect(forms.filter(({ text }) => publisher(text) === null).map(({ text }) => text)).toEqual([
      "Medium.com",
      "26 September",
    ]);
    expect(unclear.length).toBeGreaterThan(20);
    expect(unclear.filter(({ id, name }) => idOf(name) !== id)).toEqual([]);
  });
});

describe("the site of an address", () => {
  it.each([
    ["https://edition.cnn.com/2020/a", "cnn"],
    ["https://amp.theguardian.com/a", "the-guardian"],
    ["https://timesofindia.indiatimes.com/a", "times-of-india"],
    ["https://economictimes.indiatimes.com/a", "economic-times"],
    ["https://www.google.com/amp/s/www.bbc.com/news/1", "bbc"],
    ["https://www-lemonde-fr.cdn.ampproject.org/c/s/www.lemonde.fr/a", "le-monde"],
    ["https://harbour.github.io/a", "harbour-github-io"],
    ["https://blog.harbour.github.io/a", "harbour-github-io"],
    ["https://harbour.blogspot.com/a", null],
    ["https://medium.com/harbour/a", null],
  ])("of %s is %s", (url, id) => expect(idOf(null, url)).toBe(id));
});

describe("a holder of rights", () => {
  const range = { field: "text", start: 0, end: 9 } as const;
  const holder = (text: string) =>
    publisherOf({ given: null, url: null, footers: [{ text, range }], datelines: [] }).publisher?.id ?? null;

  it.each([
    "© 2019 Gannett",
    "Copyright 2010 Times Newspapers Limited",
    "Copyright 2010 NEWS GROUP NEWSPAPERS LTD",
    "Copyright 2001 Dow Jones & Company, Inc.",
    "© Time Inc.",
    "© 2019 Ann Cole",
    "© Harbour Media Group",
    "© Getty Images",
    "© The World Bank",
    "© The Royal Society of Lune",
    "© The Walt Disney Company",
    "© 2019 ProQuest LLC",
    "Reprinted with permission of Ann Cole",
    "First published on Mon 13 May 2019 06.00 BST",
    "This article was first published on 13 May 2019",
    "First published on Sunday",
    "First appeared in Spring 2019",
  ])("is no paper in %s", (text) => expect(holder(text)).toBeNull());

  it.each([
    ["Copyright 2004 The New York Times Company", "new-york-times"],
    ["Copyright 1997 Reuters Limited", "reuters"],
    ["© British Broadcasting Corporation 2020", "bbc"],
    ["© 2019 Harbour Gazette Ltd.", "harbour-gazette"],
    ["© 2019 El Puerto", "el-puerto"],
    ["© The Tasman Lantern. All rights reserved.", "tasman-lantern"],
    ["© 2001 The Pier", "pier"],
    ["First published on 13 May 2019 in The Harbour Gazette", "harbour-gazette"],
    ["First published on Monday, 13 May at 06.00 by Haaretz", "haaretz"],
    ["First published in the Sun on Sunday", "the-sun"],
  ])("or a notice names it in %s", (text, id) => expect(holder(text)).toBe(id));
});
