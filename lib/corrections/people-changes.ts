import type { Article, PersonValue } from "../article/article.ts";
import { normalText } from "../article/text/mapped-text.ts";
import { personId } from "../facets/person-id.ts";
import { openSurname } from "../facets/registry/lone/open-surname.ts";
import { nameShape } from "../facets/registry/name-shape.ts";
import { fold } from "../text/fold.ts";
import type { PersonOf } from "./article-changes.ts";
import type { Line, LineOf } from "./line.ts";
import type { InScope } from "./place-changes.ts";

type PeopleLine = LineOf<"same" | "split" | "means" | "rename" | "hide">;

/** What people changes rest on: lines in force, in their order, and what ids mean now. */
interface Said {
  readonly lines: readonly PeopleLine[];
  readonly inScope: InScope;
  readonly personOf: PersonOf;
  /** What people are called otherwise, by the ids that they have now. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Puts together what lines say of single persons: within a scope another one, whom a name alone means, called otherwise, or
 * none at all. The function tells the people of an article, as it is without them.
 */
export function peopleChanges({ lines, inScope, personOf, names }: Said): (article: Article) => PersonValue[] {
  const idNow = (id: string) => personOf(id)?.id ?? id;
  const splits = Map.groupBy(lines.filter(isOf("split")), ({ person }) => idNow(person));
  const meanings = Map.groupBy(lines.filter(isOf("means")), ({ name }) => spelt(name));
  const none = hiddenIn(lines);
  const noneMade = madeAndHidden(lines);

  return (article) => {
    const people = new Map<string, PersonValue>();
    const add = (value: PersonValue) => {
      const known = people.get(value.id);
      const mentions = [...(known?.mentions ?? []), ...value.mentions];
      people.set(value.id, { ...(known ?? value), hidden: value.hidden && (known?.hidden ?? true), mentions });
    };
    for (const value of article.facets.people) {
      if (none.has(personId(openSurname(value) ?? value.name))) continue;
      for (const { several, candidates, ...person } of meanings.size === 0 ? [value] : meant(article, value)) {
        const is = splits.get(person.id)?.findLast(({ scope }) => inScope(scope, article));
        const own = is ? idOfSplit(is) : person.id;
        if (is && noneMade.has(own)) continue;
        const left = candidates?.flatMap((one) =>
          none.has(personId(one.name)) ? [] : { id: one.id, name: names.get(one.id) ?? one.name },
        );
        // In the order of its fields: a value that is written otherwise would count as another.
        add({
          ...person,
          id: own,
          name: names.get(own) ?? is?.name ?? person.name,
          // Where somebody has told them apart, they are.
          ...(several && !splits.has(person.id) && { several }),
          ...(left && left.length > 0 && { candidates: left }),
        });
      }
    }
    return [...people.values()];
  };

  /** A person of an article, and apart from it whom its mentions of a name alone were said to mean. */
  function meant(article: Article, value: PersonValue): PersonValue[] {
    const by = Map.groupBy(value.mentions, ({ field, start, end }) => {
      const name = spelt(normalText(article.raw[field] ?? "", { start, end }));
      const line = meanings
        .get(name)
        ?.findLast(({ article: id, scope }) => (scope === undefined ? id === article.id : inScope(scope, article)));
      return line?.person ?? null;
    });
    if (by.size === 0) return [value];
    return [...by].map(([person, mentions]) => {
      if (person === null) return { ...value, mentions };
      const { id, name } = personOf(person) ?? { id: person, name: person };
      return { id, name, hidden: false, mentions };
    });
  }
}

/** A name as all its spellings have it, that of the value which stands for it while it is open too (`O'Neill`, `Oneill`; `al-Sadr`, `Sadr`). */
function spelt(name: string): string {
  const { given, family } = nameShape(name);
  return given.length === 0 ? family : personId(fold(name)) || fold(name);
}

/** The names of which lines say that they are no person's; one that a later line takes for somebody's is that again. */
function hiddenIn(lines: readonly PeopleLine[]): Set<string> {
  const hidden = new Set<string>();
  for (const line of lines) {
    if (line.act === "hide") hidden.add(personId(line.name));
    if (line.act === "same") for (const id of line.people) hidden.delete(id);
  }
  return hidden;
}

/** The people whom splits made and later lines say to be no person. */
function madeAndHidden(lines: readonly PeopleLine[]): Set<string> {
  const hidden = new Set<string>();
  for (const line of lines) {
    if (line.act === "hide") hidden.add(personId(line.name));
    else if (line.act === "split") hidden.delete(idOfSplit(line));
    else if (line.act === "same") for (const id of line.people) hidden.delete(id);
  }
  return hidden;
}

/** What lines say that people are called, by the ids that they have now; the later line holds. */
export function renamed(lines: readonly PeopleLine[], personOf: PersonOf): Map<string, string> {
  return new Map(lines.filter(isOf("rename")).map(({ person, name }) => [personOf(person)?.id ?? person, name]));
}

/** The id of the person that a split made: that of the name; where the person split has it, with a part of the line's. */
export function idOfSplit({ person, name, id }: LineOf<"split">): string {
  const own = personId(name);
  return own === person || own === "" ? `${person}-${id.slice(-6)}` : own;
}

/** The person whom a line made, with the name that it gave: one who was split off, or put into an article. */
export function madeBy(line: Line): [id: string, name: string][] {
  if (line.act === "split") return [[idOfSplit(line), line.name]];
  const { person, name } = (line.act === "article" && line.add) || {};
  return person === undefined || name === undefined ? [] : [[person, name]];
}

const isOf =
  <K extends PeopleLine["act"]>(act: K) =>
  (line: PeopleLine): line is Extract<PeopleLine, { readonly act: K }> =>
    line.act === act;
