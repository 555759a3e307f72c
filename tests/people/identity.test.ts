import { describe, expect, test } from "vitest";
import { peopleIn, type Told } from "./archive-of.ts";

/** An archive, and whom each of its articles names. */
type Case = readonly [what: string, archive: readonly Told[], people: readonly (readonly string[])[]];

const ONE: readonly Case[] = [
  [
    "a name before and after a marriage",
    [
      ["1979-05-01", "Lawyer Ingrid Solheim joined the staff of a court in Oslo, Norway."],
      ["1991-05-01", "Mrs. Ingrid Solheim Brandvik opened the court in Oslo, Norway."],
      ["2001-05-01", "Judge Ingrid Brandvik retired in Oslo, Norway."],
    ],
    [["Ingrid Solheim Brandvik"], ["Ingrid Solheim Brandvik"], ["Ingrid Solheim Brandvik"]],
  ],
  [
    "two spellings of a foreign name, in countries that differ",
    [
      ["2001-09-20", "Saudi militant Osama bin Laden was in hiding, officials in Riyadh said."],
      ["2001-09-21", "Pakistan denied that Usama bin Laden was in Karachi."],
      ["2001-09-22", "Saudi militant Osama bin Laden was in hiding, officials in Riyadh said."],
    ],
    [["Osama bin Laden"], ["Osama bin Laden"], ["Osama bin Laden"]],
  ],
  [
    "a middle initial left out, without a country in common",
    [
      ["1988-03-01", "Foreign Minister Ludvik T. Havranek spoke about Peru."],
      ["1988-04-01", "Foreign Minister Ludvik Havranek met voters in Brno."],
    ],
    [["Ludvik T. Havranek"], ["Ludvik T. Havranek"]],
  ],
  [
    "two initials for two names, beside a brother",
    [
      ["1988-03-01", "Senator Ludvik T. Havranek spoke in Prague."],
      ["1988-03-02", "Senator L. T. Havranek spoke in Prague."],
      ["1988-03-03", "Mayor Jaromir Havranek spoke in Prague."],
      ["1988-03-04", "Mayor Jaromir Havranek spoke in Prague."],
    ],
    [["Ludvik T. Havranek"], ["Ludvik T. Havranek"], ["Jaromir Havranek"], ["Jaromir Havranek"]],
  ],
  [
    "a family name put first",
    [
      ["2019-01-01", "Hungarian writer Peter Szentkuti spoke in Budapest."],
      ["2019-01-02", "Szentkuti Peter, a writer from Hungary, spoke in Budapest."],
    ],
    [["Peter Szentkuti"], ["Peter Szentkuti"]],
  ],
  [
    "a ruling house left out, and initials that everybody knows",
    [
      ["2018-10-02", "Crown Prince Mohammed bin Salman spoke in Riyadh, Saudi Arabia."],
      ["2018-10-03", "Crown Prince Mohammed bin Salman Al Saud of Saudi Arabia met bankers."],
      ["2018-10-04", "Bankers in Saudi Arabia said that MBS would speak."],
      ["2018-10-05", "Crown Prince Mohammed bin Salman spoke in Riyadh, Saudi Arabia."],
    ],
    Array.from({ length: 4 }, () => ["Mohammed bin Salman"]),
  ],
  [
    "a first given name left out by the holder of an office",
    [
      ["2015-03-01", "Turkish President Recep Tayyip Erdoğan spoke in Ankara."],
      ["2015-03-02", "Turkey's Tayyip Erdogan met farmers in Ankara."],
    ],
    [["Recep Tayyip Erdoğan"], ["Recep Tayyip Erdoğan"]],
  ],
  [
    "slips in a given and in a family name, where the office agrees",
    [
      ["1996-06-11", "Finance Minister Gertrud Lindstrom spoke in Stockholm, Sweden."],
      ["1996-06-12", "Finance Minister Gertrud Lindstrom spoke in Stockholm, Sweden."],
      ["1996-06-13", "Finance Minister Gertrud Lindstram spoke in Stockholm, Sweden."],
      ["1996-06-14", "Finance Minister Gertud Lindstrom spoke in Stockholm, Sweden."],
    ],
    Array.from({ length: 4 }, () => ["Gertrud Lindstrom"]),
  ],
  [
    "a family name with its particles, alone after a rank",
    [
      ["1961-01-01", "French President Charles de Gaulle spoke in Paris."],
      ["1961-01-02", "General de Gaulle flew to Algiers."],
    ],
    [["Charles de Gaulle"], ["Charles de Gaulle"]],
  ],
  [
    "a Vietnamese general by the last part of his name",
    [
      ["1970-01-30", "General Tran Van Khoa spoke in Hanoi, Vietnam. Khoa praised his men."],
      ["1970-02-01", "Vietnam's General Khoa spoke in Hanoi."],
    ],
    [["Tran Van Khoa"], ["Tran Van Khoa"]],
  ],
  [
    "a ruler with and without his number",
    [
      ["2023-03-01", "King Charles III spoke in London."],
      ["2023-03-02", "King Charles spoke in London."],
      ["1985-03-02", "Pope John Paul flew to Peru."],
    ],
    [["Charles III"], ["Charles III"], ["John Paul II"]],
  ],
  [
    "a name known by one word",
    [
      ["2004-01-01", "President Lula spoke in Brasilia, Brazil."],
      ["2004-01-02", "President Luiz Inácio Lula da Silva spoke in Brasilia, Brazil."],
      ["1975-01-02", "Indonesia's President Suharto spoke in Jakarta."],
    ],
    [["Luiz Inácio Lula da Silva"], ["Luiz Inácio Lula da Silva"], ["Suharto"]],
  ],
];

const TWO: readonly Case[] = [
  [
    "father and son, whose middle initials are all that tells them apart, in one article",
    [
      [
        "2005-01-20",
        "President George W. Bush was sworn in. His father, former President George H. W. Bush, looked on.",
      ],
    ],
    [["George W. Bush", "George H. W. Bush"]],
  ],
  [
    "one short name of two presidents, each in his years",
    [
      ["1990-05-01", "President George Bush spoke in Ohio."],
      ["2005-05-01", "President George Bush spoke in Ohio."],
      ["1990-05-02", "President Bush spoke in Ohio."],
      ["2005-05-02", "President Bush spoke in Ohio."],
    ],
    [["George H. W. Bush"], ["George W. Bush"], ["George H. W. Bush"], ["George W. Bush"]],
  ],
  [
    "a son called Jr. and his father, in one sentence",
    [["2003-01-01", "Harlan Pruitt Jr. spoke with his father Harlan Pruitt in Ohio."]],
    [["Harlan Pruitt Jr.", "Harlan Pruitt"]],
  ],
  [
    "Jr. and Sr., the one without a suffix being he whom everybody knows",
    [
      ["1964-12-10", "Dr. Martin Luther King Jr. spoke in Oslo. King was cheered."],
      ["1964-12-11", "Dr. Martin Luther King thanked Norway in Oslo."],
      ["1974-06-30", "The Rev. Martin Luther King Sr. spoke in Atlanta."],
    ],
    [["Martin Luther King Jr."], ["Martin Luther King Jr."], ["Martin Luther King Sr."]],
  ],
  [
    "rulers of one name and two numbers",
    [
      ["1978-09-01", "Pope John Paul I spoke in Rome."],
      ["1979-09-01", "Pope John Paul II spoke in Rome."],
      ["2012-06-02", "Queen Elizabeth I spoke to her troops in England in 1588."],
      ["2012-06-03", "Queen Elizabeth II opened a bridge in London."],
    ],
    [["John Paul I"], ["John Paul II"], ["Elizabeth I"], ["Elizabeth II"]],
  ],
  [
    "a daughter whose middle name is her father's name",
    [
      ["2022-01-01", "Maryam Nawaz Sharif spoke in Lahore, Pakistan."],
      ["2022-01-02", "Nawaz Sharif spoke in London about Pakistan."],
    ],
    [["Maryam Nawaz Sharif"], ["Nawaz Sharif"]],
  ],
  [
    "a man whose two first names are another's whole name",
    [
      ["1990-01-01", "Senator Thomas Walker spoke in Ohio."],
      ["1990-01-02", "Senator Thomas Walker Brandt spoke in Ohio."],
    ],
    [["Thomas Walker"], ["Thomas Walker Brandt"]],
  ],
  [
    "names one letter apart, of other offices or of none",
    [
      ["1996-06-11", "Finance Minister Gertrud Lindstrom spoke in Stockholm, Sweden."],
      ["1996-06-12", "Finance Minister Gertrud Lindstrom spoke in Stockholm, Sweden."],
      ["1996-06-13", "The tennis player Gertrud Lindstram spoke in Stockholm, Sweden."],
      ["1996-06-14", "Gertud Lindstrom spoke in Stockholm, Sweden."],
    ],
    [["Gertrud Lindstrom"], ["Gertrud Lindstrom"], ["Gertrud Lindstram"], ["Gertud Lindstrom"]],
  ],
  [
    "two given names that change places",
    [
      ["1990-01-01", "Senator Thomas James spoke in Ohio."],
      ["1990-01-02", "Senator James Thomas spoke in Ohio."],
    ],
    [["Thomas James"], ["James Thomas"]],
  ],
  [
    "a common name in two countries",
    [
      ["1990-01-01", "Coach John Smith spoke in Ohio."],
      ["1990-01-02", "Coach John A. Smith spoke in Durban, South Africa."],
    ],
    [["John Smith"], ["John A. Smith"]],
  ],
];

const LONE: readonly Case[] = [
  [
    "an office means its holder, though one article is about a relative alone",
    [
      ["1987-03-01", "President Ronald Reagan spoke in Ohio."],
      ["1987-03-02", "Nancy Reagan opened a school in Ohio."],
      ["1987-03-03", "President Reagan will veto the bill, officials in Washington said."],
    ],
    [["Ronald Reagan"], ["Nancy Reagan"], ["Ronald Reagan"]],
  ],
  [
    "a stranger of a famous name, a boy of sixteen, in another country and time",
    [
      ["1987-03-01", "President Ronald Reagan spoke in Ohio."],
      ["2022-07-01", "Police in Dhaka, Bangladesh, held Karim Uddin, 35, and Reagan (16)."],
      ["2022-07-02", "A boy called Reagan was held in Dhaka, Bangladesh."],
    ],
    [["Ronald Reagan"], ["Karim Uddin", "Reagan?"], ["Reagan?"]],
  ],
  [
    "a name of another decade",
    [
      ["1945-07-01", "Dr. Vannevar Bush published his report on science in Washington."],
      ["1989-01-20", "President George Bush took office in Washington."],
      ["1946-01-01", "Bush told Congress that science needs money, officials in Washington said."],
    ],
    [["Vannevar Bush"], ["George H. W. Bush"], []],
  ],
  [
    "wife and husband in one article",
    [["2016-10-01", "Hillary Clinton campaigned with Bill Clinton in Ohio. Clinton said that Ohio mattered."]],
    [["Hillary Clinton", "Bill Clinton", "Clinton?"]],
  ],
];

describe("the people of an archive", () => {
  test.each(ONE)("are one: %s", (_, archive, people) => expect(peopleIn(archive)).toEqual(people));
  test.each(TWO)("are two: %s", (_, archive, people) => expect(peopleIn(archive)).toEqual(people));
  test.each(LONE)("a lone name: %s", (_, archive, people) => expect(peopleIn(archive)).toEqual(people));
});
