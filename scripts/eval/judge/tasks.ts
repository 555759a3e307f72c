import { addNames, distinctNames, isCompatible, nameOf } from "./names.ts";
import type { FoundRow, GoldRows, Task, Values } from "./rows.ts";
import { Tally } from "./tally.ts";

/** What was found, beside its gold. */
type Pairs<T extends Task> = readonly (readonly [GoldRows[T], FoundRow])[];

type Judged = { readonly [T in Task]: (pairs: Pairs<T>, note: (what: string) => void, visible: boolean) => string[] };

const percent = (share: number, of: number) => ((100 * share) / (of || 1)).toFixed(1);
const codesOf = (row: FoundRow) => new Set(row.countries.map(({ code }) => code));
const namesOf = (row: FoundRow) => row.people.map(({ name }) => nameOf(name));

/** What is said of each task: a line each. */
export const TASKS: Judged = {
  people(pairs, note) {
    const [spans, names] = [new Tally(), new Tally(note)];
    for (const [gold, found] of pairs) {
      const mentions = found.people.flatMap((person) => person.mentions);
      const inText = mentions.filter(({ field = "text" }) => field === "text");
      spans.addSets(new Set(inText.map(spanOf)), new Set(gold.people.map(spanOf)));
      const shown = distinctNames(found.people.map(({ name }) => name));
      addNames(names, shown, distinctNames(gold.people.map(({ text }) => text)));
    }
    return [`people spans ${spans}`, `people per article ${names}`];
  },
  countries(pairs, note) {
    const all = new Tally(note);
    for (const [gold, found] of pairs) all.addSets(codesOf(found), new Set(gold.countries));
    return [`countries mentioned ${all}`];
  },
  about(pairs, note, visible) {
    const [all, abroad] = [new Tally(note), new Tally()];
    let [exact, scored, wanted, named] = [0, 0, 0, 0];
    for (const [gold, found] of pairs) {
      const names = namesOf(found);
      for (const indexed of gold.people ?? []) {
        wanted++;
        if (names.some((name) => bears(name, indexed, visible))) named++;
        else note(`missed person ${indexed}`);
      }
      if (gold.about.length === 0) continue;
      const codes = new Set(found.countries.filter(({ about }) => about).map(({ code }) => code));
      const target = new Set(gold.about);
      all.addSets(codes, target);
      abroad.addSets(withoutUs(codes), withoutUs(target));
      scored++;
      if (codes.size === target.size && codes.isSubsetOf(target)) exact++;
    }
    return [
      `countries about ${all}`,
      `other than US ${abroad}`,
      `exact set ${percent(exact, scored)}`,
      `indexed people ${visible ? "visible" : "found"} ${percent(named, wanted)}`,
    ];
  },
  names(pairs, note) {
    const [people, countries, cited] = [new Tally(note), new Tally(note), new Tally(note)];
    for (const [gold, found] of pairs) {
      addNames(people, namesOf(found), gold.people.map(nameOf));
      countries.addSets(codesOf(found), new Set(gold.countries));
      if (gold.cited)
        addNames(
          cited,
          found.cited.map(({ name }) => nameOf(name)),
          gold.cited.map(nameOf),
        );
    }
    return [`people ${people}`, `countries ${countries}`, `cited outlets ${cited}`];
  },
  traps(pairs, note) {
    const kinds = ["countries", "people", "outlets"] as const;
    const passed = { countries: 0, people: 0, outlets: 0 };
    const total = { countries: 0, people: 0, outlets: 0 };
    for (const [gold, found] of pairs) {
      const values = valuesOf(found);
      for (const kind of kinds) {
        // By its letter a trap is about people or outlets; of outlets only those say something.
        if (kind === "countries" && /^[PO]/.test(gold.id) && !gold.countries?.length) continue;
        if (kind === "outlets" && !gold.id.startsWith("O")) continue;
        total[kind]++;
        if (isPassed(kind, gold, values[kind])) passed[kind]++;
        else note(`trap ${gold.id} ${kind}: found ${values[kind].join(", ")}, wanted ${gold[kind]?.join(", ")}`);
      }
    }
    return kinds.map((kind) => `${kind} ${passed[kind]} of ${total[kind]}`);
  },
};

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}:${end}`;

const withoutUs = (codes: ReadonlySet<string>) => new Set([...codes].filter((code) => code !== "US"));

/** Whether a name is that of an indexed person: has its family name, and to be shown whole, each word or its initial. */
function bears(name: readonly string[], indexed: string, whole: boolean): boolean {
  const parts = indexed.split("-");
  const family = /^(deng|zhao|wang)-/.test(indexed) ? parts[0]! : parts.at(-1)!;
  if (!name.includes(family)) return false;
  return !whole || (name.length > 1 && parts.every((part) => name.some((word) => word === part || word === part[0])));
}

function valuesOf(found: FoundRow): Values {
  const outlets = [found.outlet, ...found.cited].flatMap((outlet) => (outlet ? [outlet.name] : []));
  return {
    countries: [...codesOf(found)],
    people: found.people.map(({ name }) => name),
    outlets: [...new Set(outlets)],
  };
}

const sameName = (a: string, b: string) => nameOf(a).join(" ") === nameOf(b).join(" ");

const SAME: { readonly [K in keyof Values]: (a: string, b: string) => boolean } = {
  countries: (a, b) => a === b,
  people: (a, b) => isCompatible(nameOf(a), nameOf(b)),
  outlets: sameName,
};

function isPassed(kind: keyof Values, gold: GoldRows["traps"], found: readonly string[]): boolean {
  const same = SAME[kind];
  const wanted = gold[kind] ?? [];
  const allowed = [...wanted, ...(gold.allow?.[kind] ?? [])];
  const forbidden = (gold.not?.[kind] ?? []).filter((value) => !wanted.some((one) => same(one, value)));
  const isForbidden = kind === "people" ? sameName : (a: string, b: string) => a === b;
  return (
    wanted.every((value) => found.some((one) => same(one, value))) &&
    found.every((value) => allowed.some((one) => same(value, one))) &&
    !found.some((value) => forbidden.some((one) => isForbidden(value, one)))
  );
}
