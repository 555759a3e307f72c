import { describe, expect, test } from "vitest";
import { peopleOf } from "./people-of.ts";

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "joins a surname to the full name",
    "Farid Rahmani spoke in Doha. Rahmani was brief.",
    ["Farid Rahmani: Farid Rahmani, Rahmani"],
  ],
  [
    "joins an initial to the given name",
    "Nikhil Deshpande won. Earlier N. Deshpande had lost.",
    ["Nikhil Deshpande: Nikhil Deshpande, N. Deshpande"],
  ],
  [
    "joins a shorter name to the only longer one that it fits",
    "Maria Elena Torres Vega spoke. Torres Vega smiled.",
    ["Maria Elena Torres Vega: Maria Elena Torres Vega, Torres Vega"],
  ],
  [
    "joins spellings with and without the article",
    "Hassan al-Jabari resigned. Hassan Jabari gave no reason.",
    ["Hassan al-Jabari: Hassan al-Jabari, Hassan Jabari"],
  ],
  [
    "joins hyphenated and solid spellings",
    "Foreign Minister Ali Amir-Hosseini spoke. Ali Amirhosseini left.",
    ["Ali Amir-Hosseini: Ali Amir-Hosseini, Ali Amirhosseini"],
  ],
  [
    "leaves a surname of two alone",
    "John Barker and Ruth Barker came; Barker spoke first.",
    ["John Barker: John Barker", "Ruth Barker: Ruth Barker", "Barker?: Barker"],
  ],
  [
    "gives a surname of two to the one whose title agrees",
    "President John Barker met Ruth Barker, a lawyer. President Barker spoke.",
    ["John Barker: John Barker, Barker", "Ruth Barker: Ruth Barker"],
  ],
  [
    "gives a surname to the one named so far",
    "Paul Merrick was shot. Merrick died. His brother Ian Merrick wept.",
    ["Paul Merrick: Paul Merrick, Merrick", "Ian Merrick: Ian Merrick"],
  ],
  [
    "reads a headline in capitals by the article's own names",
    "NOVOTNY SAYS NO TO NEW TAXES\nFinance Minister Jana Novotny told reporters so.",
    ["Jana Novotny: NOVOTNY, Jana Novotny"],
  ],
  [
    "reads a particle in a headline of capitals",
    "COACH PICKS DI MARTINO\nItaly coach Aldo Berti chose Paolo Di Martino.",
    ["Paolo Di Martino: DI MARTINO, Paolo Di Martino", "Aldo Berti: Aldo Berti"],
  ],
];

describe("coreference within an article", () => {
  test.each(CASES)("%s", (_, text, people) => expect(peopleOf(text)).toEqual(people));
});
