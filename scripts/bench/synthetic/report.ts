import { writeBody } from "./body.ts";
import type { Country } from "./country.ts";
import { drawCountry } from "./country.ts";
import { headline } from "./headline.ts";
import { drawOutlet, type Outlet } from "./outlet.ts";
import { AGENCIES } from "./outlet-table.ts";
import type { Sentence } from "./pen.ts";
import { type Person, personOf } from "./person.ts";
import { pick, type Random } from "./random.ts";
import { reporterOf } from "./reporter.ts";
import type { Scene } from "./scene.ts";
import { drawFame, FIRST_DAY, LAST_DAY, type Story, storyFor, yearOf } from "./story.ts";

/** An article before it is dressed for import. `minute` counts from 1970. */
export interface Report {
  readonly story: Story;
  readonly outlet: Outlet;
  readonly agency: string | null;
  readonly minute: number;
  readonly headline: string;
  readonly dateline: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly footer: string;
  readonly authors: readonly string[];
}

/** Writes an article of its own; `wire` when an agency sends it. */
export function writeReport(seed: number, random: Random, wire: boolean): Report {
  const story = storyFor(seed, random);
  const outlet = drawOutlet(random);
  const agency = wire ? pick(random, AGENCIES) : null;
  const day = dayOf(random, story);
  const waiting = cast(seed, random, story, day);
  const cited = drawOutlet(random, outlet).name.replace(/^The /, "the ");
  const scene: Scene = { random, story, day, waiting, known: [], cited };
  const paragraphs = writeBody(scene);
  const { people, countries } = namedIn(paragraphs);
  const reporters = [reporterOf(seed, random, outlet), reporterOf(seed, random, outlet)] as const;
  return {
    story,
    outlet,
    agency,
    minute: day * 1440 + Math.floor(300 + 1130 * random()),
    headline: headline(random, story, people, countries, outlet.titleCase),
    dateline: agency ? `${story.countries[0].capital.toUpperCase()} (${agency}) - ` : "",
    paragraphs,
    footer: agency && random() < 0.3 ? `(Reporting by ${reporters[0]}; Editing by ${reporters[1]})` : "",
    authors: agency ? [] : reporters.slice(0, Math.floor(random() * 2.2)),
  };
}

/** The people named in full and the countries named, each once, in the order of the text. */
export function namedIn(paragraphs: Report["paragraphs"]) {
  const people = new Set<Person>();
  const countries = new Set<Country>();
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph) {
      for (const person of sentence.people) people.add(person);
      for (const country of sentence.countries) countries.add(country);
    }
  }
  return { people: [...people], countries: [...countries] };
}

/** A day of the story: it flares up to its peak and fades slowly. */
function dayOf(random: Random, { start, span, peak }: Story): number {
  const drawn = random();
  const away = drawn * drawn * drawn;
  const at = random() < peak ? peak * (1 - away) : peak + (1 - peak) * away;
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, start + Math.floor(span * at)));
}

/** Those of the story's people who appear, and sometimes a stranger; no two who share a surname. */
function cast(seed: number, random: Random, { people }: Story, day: number): Person[] {
  const found: Person[] = people.filter(() => random() < 0.6);
  if (random() < 0.5) found.push(personOf(seed, drawCountry(random, yearOf(day)), drawFame(random)));
  return found.filter((person, i) => found.findIndex(({ surname }) => surname === person.surname) === i);
}
