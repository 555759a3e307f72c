import { expect, test } from "vitest";
import { peopleOf } from "./people-of.ts";

test.each([
  ["says something", "Tarrant's said the debt was sound. Tarrant's noted, too, that it had grown."],
  ["will do something", "On Friday Tarrant's will review the bonds."],
  ["has rated what is named", "The debt is rated A by Tarrant's and AA by the bank."],
  ["was told", "The bank told Tarrant's."],
  ["acts on something", "Tarrant's posted a loss. Tarrant's stores were shut, and Tarrant's sold its bakery."],
  ["has a legal form", "The bread is made by Tarrant's Inc of Ohio. Tarrant's shares fell."],
  ["is of two words", "Chim-Chim's Corp runs diners. The sauce of Chim-Chim's was hot."],
  ["is known to everybody", "Rumours about Macy's plans did the rounds. The Macy's parade was short."],
  ["speaks where somebody is called so, too", "Ada Tarrant left. Tarrant's said it had no comment."],
])("who is called by a possessive and %s is a firm", (_, text) => {
  expect(peopleOf(text).filter((person) => !person.startsWith("Ada Tarrant: Ada Tarrant"))).toEqual([]);
  expect(peopleOf(text).join()).not.toMatch(/, (?:Tarrant|Chim)/);
});

test.each([
  ["something said", "Tarrant's said remarks annoyed them. Tarrant's stated aim was peace.", "Tarrant?"],
  ["a noun", "Tarrant's cut in spending failed. They praised Tarrant's will to win.", "Tarrant?"],
  ["what is somebody's is left out", "The plan was like Tarrant's. It failed, as had Tarrant's.", "Tarrant?"],
  ["nouns that are verbs, too", "They read Tarrant's comments. Tarrant's replies were short.", "Tarrant?"],
  ["of two each", "It was shown by Tarrant's and Okoro's aides.", "Tarrant?"],
  ["a contraction", '"Tarrant\'s said to be ill," the nurse told them.', "Tarrant?"],
  ["what everybody knows in office", "It was followed by Thatcher's.", "Thatcher?"],
  ["of somebody in full", "Clara Jensen spoke. Hers was followed by Jensen's.", "Clara Jensen"],
  ["where the name stands without, too", "Tarrant's said it would wait. Tarrant left.", "Tarrant?"],
  ["where there is a title", "Mr Tarrant left. Tarrant's said it would wait.", "Tarrant?"],
])("a possessive is a person's: %s", (_, text, name) => {
  expect(peopleOf(text).map((person) => person.slice(0, person.indexOf(":")))).toContain(name);
});

test.each([
  ["and Co", "Okoro, Lindqvist and Co ran the books. Okoro said it would. Lindqvist agreed."],
  [
    "and a legal form",
    "The manager is Okoro, Lindqvist and Jensen Securities Corp. Jensen said so. Okoro agreed, Lindqvist said.",
  ],
  ["as everybody knows", "Analysts at Goldman, Sachs sold. Goldman said so. Dun & Bradstreet agreed, Dun said."],
  ["whose first is said alone", "Goldman Sachs sold. Goldman said it was sorry."],
])("partners of a firm are nobody: %s", (_, text) => expect(peopleOf(text)).toEqual([]));

test.each([
  ["people in a row", "Jensen, Lindqvist and Boyd said they would go.", ["Jensen?", "Lindqvist?", "Boyd?"]],
  ["people and a firm", "Thatcher, Kohl and Daimler Inc agreed. Kohl said so.", ["Thatcher?", "Kohl?"]],
  ["people and a trade", "Jensen, Lindqvist and Boyd Motors agreed. Jensen said so.", ["Jensen?", "Lindqvist?"]],
  ["in full elsewhere", "Clara Okoro left Okoro, Lindqvist and Co. Okoro said so.", ["Clara Okoro"]],
])("%s are no partners", (_, text, names) => {
  expect(peopleOf(text).map((person) => person.slice(0, person.indexOf(":")))).toEqual(expect.arrayContaining(names));
});

test.each([
  ["an analyst at it", "Rates will rise, said an analyst at Lindqvist Boyd. Lindqvist Boyd is in Oslo."],
  ["an economist with it", "An economist with Clara Boyd said so. Boyd said no more."],
  ["a house of several", "The sugar traders Clara Lindqvist put it at two tonnes, and the brokers Jensen at three."],
  ["its chairman", "The chairman of Peter Novak left."],
  ["somebody of it", "The rise was too steep, Tom Okoro of Lindqvist Boyd wrote to Anna Tarrant of Boyd."],
])("an employer is nobody: %s", (_, text) => {
  const employed = /^(?:Tom Okoro|Anna Tarrant): /;
  expect(peopleOf(text).filter((person) => !employed.test(person))).toEqual([]);
});

test.each([
  ["whose is the party", "The chairman of Peter Novak's party left.", "Peter Novak"],
  ["to whom something was done", "The portrait by Tom Okoro of Clara Jensen was sold.", "Clara Jensen"],
  ["one of several", "The broker Anna Tarrant stayed.", "Anna Tarrant"],
  ["the first of several", "The brokers Clara Jensen and Tom Okoro left.", "Clara Jensen"],
  ["with whom somebody is", "The lawyer with Clara Jensen left.", "Clara Jensen"],
  ["of a given name alone", "Prince Philip of Clara Jensen fame.", "Clara Jensen"],
])("nobody's employer: %s", (_, text, name) => {
  expect(peopleOf(text).map((person) => person.slice(0, person.indexOf(":")))).toContain(name);
});

test.each([
  ["and it alone, is hidden", "The plan of Jensen-Okoro was dropped, Jensen-Okoro said.", ["Jensen-Okoro?"]],
  [
    "is nobody whom its parts name",
    "Jensen-Okoro was dropped. Mr Jensen said so, and Mr Okoro agreed.",
    ["Jensen-Okoro?", "Jensen?", "Okoro?"],
  ],
  ["of three is one word", "The firms made required Jensen-Scott-Boyd filings with the court.", ["Jensen-Scott-Boyd?"]],
  [
    "is the family name of whoever bears it",
    "Clara Jensen-Okoro left. Jensen-Okoro said so, and Okoro agreed.",
    ["Clara Jensen-Okoro"],
  ],
])("a name that a hyphen joins %s", (_, text, names) => {
  expect(peopleOf(text).map((person) => person.slice(0, person.indexOf(":")))).toEqual(names);
});
