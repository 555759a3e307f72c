import type { ZoneKind } from "../../../lib/article/zones/zone.ts";
import { findPlaces } from "../../../lib/facets/countries/match/find-places.ts";
import { type Passage, passagesOf, spanText } from "../../../lib/facets/passage.ts";
import { findPeople } from "../../../lib/facets/people/find-people.ts";
import type { NameSnapshot } from "../../../lib/facets/people/names/name-snapshot.ts";

/** The passages of a text whose every line is a paragraph. */
export function passagesOfLines(text: string, kind: ZoneKind = "body"): Passage[] {
  let start = 0;
  const zones = text.split("\n").map((line) => {
    const zone = { kind, field: "text" as const, start, end: start + line.length };
    start += line.length + 1;
    return zone;
  });
  return passagesOf({ raw: { text }, zones });
}

/** The people of a text, each as `Name: mention, mention`; a name known by a lone word only ends with `?`. */
export function peopleOf(text: string, names: NameSnapshot | null = null): string[] {
  return peopleIn(passagesOfLines(text), names);
}

/** The people of a text below a dateline. */
export function peopleBelow(dateline: string, text: string, names: NameSnapshot | null = null): string[] {
  const [start, end] = [dateline.length + 1, dateline.length + 1 + text.length];
  const zones = [
    { kind: "dateline" as const, field: "text" as const, start: 0, end: dateline.length },
    { kind: "body" as const, field: "text" as const, start, end },
  ];
  return peopleIn(passagesOf({ raw: { text: `${dateline} ${text}` }, zones }), names);
}

function peopleIn(passages: readonly Passage[], names: NameSnapshot | null): string[] {
  const places = findPlaces(passages, null);
  return findPeople({ passages, places, outlets: [], names }).map(({ name, hidden, mentions }) => {
    const shown = mentions.map(({ span }) => spanText(passages, span)).join(", ");
    return `${name}${hidden ? "?" : ""}: ${shown}`;
  });
}

/** The names of the people of a text. */
export function namesOf(text: string, names: NameSnapshot | null = null): string[] {
  return peopleOf(text, names).map((person) => person.slice(0, person.indexOf(":")));
}
