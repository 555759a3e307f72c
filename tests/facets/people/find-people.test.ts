import { describe, expect, test } from "vitest";
import { namesOf, peopleBelow, peopleOf } from "./people-of.ts";

const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ["a given and a family name", "On Monday Clara Jensen opened the new library.", ["Clara Jensen"]],
  [
    "a title that is no part of it",
    "Prime Minister Anna Lindqvist met Dr. Tom Okoro.",
    ["Anna Lindqvist", "Tom Okoro"],
  ],
  [
    "a title with a slip in it, left out, put in, changed or exchanged",
    "Senator Anna Lindqvist met Represenative Tom Okoro, Preesident Otto Brandis, Govarnor Ada Novak and Minsiter Clara Jensen.",
    ["Anna Lindqvist", "Tom Okoro", "Otto Brandis", "Ada Novak", "Clara Jensen"],
  ],
  [
    "no title by a slip in a given name or inside a name",
    "Marshal Senatro met Majorie Ann Boyd and Tom Sergeanty Okoro.",
    ["Senatro?", "Majorie Ann Boyd", "Tom Sergeanty Okoro"],
  ],
  ["an initial without its stop", "Finance Minister R Venkatesan spoke to reporters.", ["R. Venkatesan"]],
  ["joined initials", "The novelist P.D. Harrow said the book was done.", ["P.D. Harrow"]],
  ["stacked religious titles", "Ayatollah Seyyed Reza Golshani led the prayers.", ["Reza Golshani"]],
  ["an age behind a comma", "Mirela Kovach, 34, was charged on Friday.", ["Mirela Kovach"]],
  ["a role behind a comma", "Tendai Marufu, the head of the union, declined.", ["Tendai Marufu"]],
  ["a verb of speech before", '"It is over," said Lesedi Mabuza.', ["Lesedi Mabuza"]],
  ["particles", "Pieter van der Berg and Carla de la Fuente attended.", ["Pieter van der Berg", "Carla de la Fuente"]],
  ["Arabic articles", "President Karim al-Khatib received Omar bin Saleh.", ["Karim al-Khatib", "Omar bin Saleh"]],
  ["a family name first", "President Li Guangming met Choi Min-seo in Seoul.", ["Li Guangming", "Choi Min-seo"]],
  [
    "a Hungarian name in its own order, and a later lone family name",
    "On Monday Farkas Gergely met Mezei Zoltán in Vienna. Farkas said the talks went well.",
    ["Farkas Gergely", "Mezei Zoltán"],
  ],
  ["no Hungarian saint's church", "The Szent István basilica was lit. The Szent Miklós fair opened.", []],
  [
    "a given name that is short for a month",
    "The manager, Wang Jun, met Lee Jun-ha. Wang left.",
    ["Wang Jun", "Lee Jun-ha"],
  ],
  ["no month", "Net for Jun 30 fell. The Mar-Jun quarter was poor.", []],
  [
    "a name of one word twice, of somebody described",
    "The minister, Tafida Tafida, said teachers would be paid.",
    ["Tafida Tafida"],
  ],
  ["no town of one word twice", "The road to Walla Walla was shut. Walla Walla said so.", []],
  [
    "the father of somebody, and more",
    "Abu Tarim Gharzi and Umm Salwa Derzi were named.",
    ["Abu Tarim Gharzi", "Umm Salwa Derzi"],
  ],
  [
    "nobody by the short form of a town's state, whose stop may end the sentence",
    "They met in Hadley, Neb. Clara Jensen came. The trial opened in Tarn, Pa. Jensen left, and Wm. Jensen stayed.",
    ["Clara Jensen"],
  ],
  [
    "a nickname in single quotes",
    "Police named Otto 'Rusty' Brandis and Ruth ‘Babe’ Halloran. Brandis left.",
    ["Otto Brandis", "Ruth Halloran"],
  ],
  [
    "a countryman or -woman, who is no part of it",
    "Irishman Fergal Moynagh won. Then Frenchwoman Lucie Barral and Ulsterman Rory Beck lost.",
    ["Fergal Moynagh", "Lucie Barral", "Rory Beck"],
  ],
  [
    "no ship",
    "The USS Walter Boyd left with HMS Peter Novak. Fog held the ferry Clara Jensen and the aircraft carrier John F. Harrow.",
    [],
  ],
  [
    "who serves on a ship or carries something else",
    "The mail carrier Clara Jensen saw it. The ferry captain Otto Brandis and a spokesman for the ferry, Tom Okoro, agreed.",
    ["Clara Jensen", "Otto Brandis", "Tom Okoro"],
  ],
  ["the father of somebody", "The teacher, Abu Karim, 40, was hurt on Monday.", ["Abu Karim"]],
  ["a shared title", "Presidents Maria Santos and Peter Novak signed.", ["Maria Santos", "Peter Novak"]],
  ["a suffix", "Senator Walter Boyd Jr. left early.", ["Walter Boyd Jr."]],
  ["a name with an apostrophe", "Coach Brian O'Donnell praised the team.", ["Brian O'Donnell"]],
  ["a nationality before the title", "Kenyan Foreign Minister Grace Wanjiru arrived.", ["Grace Wanjiru"]],
  ["the place of a post", "The ambassador to Peru Lucia Ferrari resigned.", ["Lucia Ferrari"]],
  ["a nickname in quotes", 'Promoter Samuel "Big Sam" Wilkins said so.', ["Samuel Wilkins"]],
  ["a given name that is a month", "April Sanders met June Carver.", ["April Sanders", "June Carver"]],
  ["a given name that is a verb", "Will Turner said he will stay.", ["Will Turner"]],
  ["a country as a family name", "Tom Holland and Sarah Jordan were cast.", ["Tom Holland", "Sarah Jordan"]],
  ["a monarch", "King Harald and Queen Sonja arrived.", ["Harald", "Sonja"]],
  ["a lone family name with Mr", "Mr Okonkwo denied it.", ["Okonkwo?"]],
  [
    "a founder, not the firm",
    "Mr. Walter Haskins founded Walter Haskins Corp. Walter Haskins fell.",
    ["Walter Haskins"],
  ],
  ["politicians, not their states", "Robert Marlow (R-Kan.) met Jane Weller, D-Tex.", ["Robert Marlow", "Jane Weller"]],
  ["a lone name of two halves", "President Jean-Claude said so.", ["Jean-Claude?"]],
  ["the owner of a firm that bears his name", "Alan Holder owns Holder Petroleum Co. Holder said so.", ["Alan Holder"]],
  [
    "the name of a post before a person",
    "The minister for Harvests and Equalities Nadia Morland said no.",
    ["Nadia Morland"],
  ],
  ["a body before a person", "The director of the National Board of Coal Jorun Brevik said no.", ["Jorun Brevik"]],
  ["police ranks", "Det Supt Lewis Barlow said on Monday that it was over.", ["Lewis Barlow"]],
  ["a party before its member", "Lib Dem spokesman Peter Harlow said so. Lib Dem MPs left.", ["Peter Harlow"]],
  ["a ruler's number", "A letter by Elizabeth II was sold.", ["Elizabeth II"]],
  ["a Chinese name that looks like a number", "On Friday Chen Xi said the plan was wrong.", ["Chen Xi"]],
  ["a title for a family name", "It was Rafael Baron Herrero who left.", ["Rafael Baron Herrero"]],
  ["a known name with a title in it", "Nobody had told Lady Gaga of it.", ["Lady Gaga"]],
  ["a known name of common words", "A portrait of Tiger Woods hung there. Woods left.", ["Tiger Woods"]],
  ["a Korean name of common syllables", "In a speech Ban Ki-moon said no. Ban left early.", ["Ban Ki-moon"]],
  ["a country's code behind a name", "Anna Novak (CZE) Ford Ranger won.", ["Anna Novak"]],
  [
    "a name that looks like words, listed with people",
    "They sat with Clara Jensen, Bright Umbo and Tom Okoro at noon.",
    ["Clara Jensen", "Bright Umbo", "Tom Okoro"],
  ],
  ["a firm's analyst", "Morgan Stanley analyst Peter Lang was wrong.", ["Peter Lang"]],
];

const NOBODY: readonly (readonly [string, string])[] = [
  ["roles alone", "The Prime Minister and the Foreign Secretary met the Chief Justice."],
  ["organisations named after people", "The Carter Foundation and the Hoffman Institute merged."],
  ["streets and airports", "He lives near Martin Luther King Boulevard and the Charles de Gaulle Airport."],
  ["a tower and a prize", "Guests left Willis Tower before the Nobel Prize was announced."],
  ["firms", "Goldman Sachs and Philip Morris fell, and Kirkland & Ellis advised."],
  ["a firm by its form", "Shares of Harper Collins Inc rose."],
  ["a firm by what follows elsewhere", "Boyd Harlan and Co Ltd is the manager. Later Boyd Harlan declined."],
  ["a firm by its ticker", "Norton Keller <NKL> rose. Norton Keller said it had sold more."],
  ["a firm by a longer form", "Shares of Alden Marsh Industries Inc fell, and Alden Marsh closed a plant."],
  [
    "a firm by a headline in capitals",
    "DAVID HOLLIS <DHL> TO SELL UNIT\n\nDavid Hollis said the unit had 40 employees.",
  ],
  ["a prison and an airport", "He was held in the Viktor Hollis prison near the Anna Lindh airport."],
  [
    "a lone word of a firm's name",
    "Holder Petroleum Co rose. Holder said it had struck oil. Mason and Co fell; Mason declined.",
  ],
  ["a bank by its first word", "The lead manager is Banque Martin."],
  ["storms", "Hurricane Martha and Typhoon Yolanda killed dozens."],
  ["places", "They drove from San Lorenzo to Sri Lanka by way of El Salvador."],
  ["months and days", "Sales fell in March and May, but not on Tuesday."],
  ["plural families", "The Hendersons and the Bakers came."],
  ["handles and platforms", "Posted with @ClaraJensen on X and Facebook."],
  ["teams of a state", "N.Y. Yankees 6, N.Y. Mets 4."],
  ["a name listed with places", "Ferries call at Harbour Bank, Maresk Velin, Stone Bridge and Coral Bank."],
  ["doubled words", "They ate Mahi Mahi and cheered for Colo Colo."],
  ["a place by what it is called elsewhere", "Pora Velin lies far away. He went to Pora Velin district."],
  ["words of a heading", "Health Bill Stalls\nThe bill stalled on Monday in the chamber after a long debate."],
  ["an acronym", "NATO and ASEAN signed with UNESCO."],
  ["sentence-initial verbs", "Spoke today. Conveyed our concern. Agreed to stay in touch."],
];

describe("findPeople()", () => {
  test.each(FOUND)("finds %s", (_, text, names) => expect(namesOf(text)).toEqual(names));
  test.each(NOBODY)("finds nobody in %s", (_, text) => expect(namesOf(text)).toEqual([]));

  test("leaves titles and possessives out of the mentions", () => {
    expect(peopleOf("President Ada Brandt's plan failed. Mr Brandt's aides knew.")).toEqual([
      "Ada Brandt: Ada Brandt, Brandt",
    ]);
  });

  test("gives people in order of first mention, with a reason for each mention", () => {
    expect(namesOf("Said Piotr Wolski: no. Then Anna Zielinska and Piotr Wolski left.")).toEqual([
      "Piotr Wolski",
      "Anna Zielinska",
    ]);
  });

  test("reads a headline in title case by the body", () => {
    expect(peopleOf("Varga Says Talks Will Resume\nPrime Minister Istvan Varga said so on Friday.")).toEqual([
      "Istvan Varga: Varga, Istvan Varga",
    ]);
  });

  test.each([
    ["DENG XIAOPING MEETS OPRAH WINFREY IN HARBOUR TOWN", ["Deng Xiaoping", "Oprah Winfrey"]],
    ["MARTIN LUTHER KING JR. HONOURED IN HARBOUR TOWN", ["Martin Luther King Jr"]],
    ["DENG XIAOPING UNIVERSITY OPENS IN HARBOUR TOWN", []],
  ])("reads a headline in capitals by the names that every newspaper knows: %s", (headline, names) => {
    expect(namesOf(`${headline}\nThe paper said on Monday that there would be a report.`)).toEqual(names);
  });

  test("takes one name in a dateline for its place or its agency, save where the text goes on about it", () => {
    const known = { families: ["paul", "reuter"] };
    for (const names of [null, known]) {
      expect(peopleBelow("ROME, March 13, Reuter -", "Banks raised their rates.", names)).toEqual([]);
      expect(peopleBelow("SOUTH ST. PAUL, Minn., March 31 -", "Banks raised their rates.", names)).toEqual([]);
    }
    expect(peopleBelow("Brandt —", "the minister — said no. Ada Brandt had said yes.")).toEqual([
      "Ada Brandt: Brandt, Ada Brandt",
    ]);
    expect(peopleBelow("Ada Brandt —", "the minister said no.")).toEqual(["Ada Brandt: Ada Brandt"]);
  });

  test("gives the same for the same, byte for byte", () => {
    const text = FOUND.map(([, sentence]) => sentence).join("\n");
    expect(JSON.stringify(peopleOf(text))).toBe(JSON.stringify(peopleOf(text)));
  });
});
