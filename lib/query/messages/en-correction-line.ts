import type { Line, LineOf } from "../../corrections/line.ts";
import type { Undoing } from "../../corrections/undoing.ts";
import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import type { KINDS as NO_PEOPLE } from "../corrections/choices.ts";
import { type Rich, rich } from "./rich.ts";

/** How a page shows what a line names: as words, or as a link that has them. */
export interface LineNames<N> {
  readonly person: (id: string) => N | string;
  readonly outlet: (id: string) => N | string;
  readonly article: (id: string) => N | string;
  readonly scope: (query: string) => N | string;
  readonly undoing: (line: LineOf<"undo">) => Undoing;
}

/** What a name is that is no person's. */
export const KINDS: Readonly<Record<(typeof NO_PEOPLE)[number], string>> = {
  place: "a place",
  outlet: "an outlet",
  organisation: "an organisation",
};

/** What a line of the ledger says in English. */
export function lineWords(
  number: (value: number) => string,
  date: (value: string) => string,
  value: (facet: FacetKey, value: FacetValue) => string,
) {
  const country = (code: string) => value("countries", { value: code, label: code });
  const language = (tag: string) => value("languages", { value: tag, label: tag });

  /** What a line says. */
  function line<N>(of: Line, names: LineNames<N>): Rich<N> {
    const { person, outlet, article, scope } = names;
    const where = (query: string | undefined): Rich<N> =>
      query === undefined ? [] : rich<N>` in the articles that this search finds: ${scope(query)}`;
    switch (of.act) {
      case "same":
        return rich<N>`${person(of.people[0])} and ${person(of.people[1])} are one person`;
      case "different":
        return rich<N>`${person(of.people[0])} and ${person(of.people[1])} are two people`;
      case "rename":
        return rich<N>`${person(of.person)} is called ${of.name}`;
      case "hide":
        return [
          `${of.name} is no person, in any article${of.is && of.is !== "nothing" ? `; it is the name of ${KINDS[of.is]}` : ""}`,
        ];
      case "split":
        return rich<N>`${person(of.person)} is another person, ${of.name},${where(of.scope)}`;
      case "means":
        return rich<N>`${of.name} is ${person(of.person)}${
          of.article === undefined ? where(of.scope) : rich<N>` in “${article(of.article)}”`
        }`;
      case "article":
        return rich<N>`“${article(of.article)}”: ${changes(of, names)}`;
      case "outlet": {
        const { outlet: change } = of;
        if ("same" in change) return rich<N>`The outlet ${outlet(change.same[1])} is ${outlet(change.same[0])}`;
        if ("rename" in change) return rich<N>`The outlet ${outlet(change.rename)} is called ${change.name}`;
        return [`There is an outlet ${change.add.name}`];
      }
      case "place":
        return rich<N>`${of.name} is ${of.country === null ? "no place of any country" : `a place of ${country(of.country)}`}${where(of.scope)}`;
      case "undo": {
        const { of: undone, again } = names.undoing(of);
        if (undone === null)
          return [`${again ? "Holds again" : "Taken back"}: a line that this ledger has not, ${of.line}`];
        return rich<N>`${again ? "Holds again" : "Taken back"}: ${line(undone, names)}`;
      }
    }
  }

  function changes<N>({ set = {}, add = {}, remove = {}, zone }: LineOf<"article">, names: LineNames<N>): Rich<N> {
    const { person, outlet } = names;
    const own: (Rich<N> | false)[] = [
      set.headline !== undefined && [`the headline is “${set.headline}”`],
      set.date !== undefined && [set.date === null ? "no date is known" : `the date is ${date(set.date)}`],
      set.outlet !== undefined && [set.outlet === null ? "no outlet is known" : `the outlet is ${set.outlet}`],
      set.authors !== undefined && [set.authors.length === 0 ? "no author is known" : `by ${set.authors.join("; ")}`],
      set.language !== undefined && [
        set.language === null ? "no language is known" : `the language is ${language(set.language)}`,
      ],
      remove.person !== undefined && rich<N>`does not name ${person(remove.person)}`,
      remove.country !== undefined && [`does not name ${country(remove.country)}`],
      remove.cited !== undefined && rich<N>`does not cite ${outlet(remove.cited)}`,
      add.person !== undefined && rich<N>`names ${person(add.person)}`,
      add.country !== undefined && [
        `${add.about === undefined ? "names" : add.about ? "is about" : "only mentions"} ${country(add.country)}`,
      ],
      add.cited !== undefined && [`cites ${add.cited}`],
      zone !== undefined && [`its text from ${number(zone.start)} to ${number(zone.end)} is ${zone.kind}`],
    ];
    return own.filter((piece) => piece !== false).flatMap((piece, at) => (at === 0 ? piece : [", ", ...piece]));
  }

  return line;
}
