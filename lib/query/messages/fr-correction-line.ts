import type { Line, LineOf } from "../../corrections/line.ts";
import type { PartKind } from "../../source/record.ts";
import type { lineWords as English, LineNames, KINDS as NO_PEOPLE } from "./en-correction-line.ts";
import { french } from "./fr-formats.ts";
import { type Rich, rich } from "./rich.ts";

/** What a name is that is no person's. */
export const KINDS: typeof NO_PEOPLE = {
  place: "un lieu",
  outlet: "un média",
  organisation: "une organisation",
};

/** What a part of a text is. */
export const ZONES: Readonly<Record<PartKind, string>> = {
  headline: "titre",
  standfirst: "chapô",
  caption: "légende",
  dateline: "lieu et date",
  byline: "signature",
  body: "corps du texte",
  embed: "contenu intégré",
  credit: "crédit",
  disclaimer: "mention légale",
  note: "note",
  furniture: "habillage de la page",
  meta: "métadonnées",
};

/** What a line of the ledger says in French. */
export const lineWords: typeof English = (number, _, value) => {
  const country = (code: string) => value("countries", { value: code, label: code });
  const language = (tag: string) => value("languages", { value: tag, label: tag });

  /** What a line says. */
  function line<N>(of: Line, names: LineNames<N>): Rich<N> {
    const { person, outlet, article, scope } = names;
    const where = (query: string | undefined): Rich<N> =>
      query === undefined ? [] : rich<N>` dans les articles que trouve cette recherche : ${scope(query)}`;
    switch (of.act) {
      case "same":
        return rich<N>`${person(of.people[0])} et ${person(of.people[1])} sont une seule personne`;
      case "different":
        return rich<N>`${person(of.people[0])} et ${person(of.people[1])} sont deux personnes`;
      case "rename":
        return rich<N>`${person(of.person)} s’appelle ${of.name}`;
      case "hide":
        return [
          `${of.name} n’est une personne dans aucun article${of.is && of.is !== "nothing" ? ` ; c’est le nom d’${KINDS[of.is]}` : ""}`,
        ];
      case "split":
        return rich<N>`${person(of.person)} est une autre personne, ${of.name},${where(of.scope)}`;
      case "means":
        return rich<N>`${of.name} désigne ${person(of.person)}${
          of.article === undefined ? where(of.scope) : rich<N>` dans « ${article(of.article)} »`
        }`;
      case "article":
        return rich<N>`« ${article(of.article)} » : ${changes(of, names)}`;
      case "outlet": {
        const { outlet: change } = of;
        if ("same" in change) return rich<N>`Le média ${outlet(change.same[1])} est ${outlet(change.same[0])}`;
        if ("rename" in change) return rich<N>`Le média ${outlet(change.rename)} s’appelle ${change.name}`;
        return [`Il existe un média ${change.add.name}`];
      }
      case "place":
        return rich<N>`${of.name} ${of.country === null ? "n’est un lieu d’aucun pays" : `est un lieu de ce pays : ${country(of.country)}`}${where(of.scope)}`;
      case "undo": {
        const { of: undone, again } = names.undoing(of);
        const act = again ? "De nouveau en vigueur" : "Annulé";
        if (undone === null) return [`${act} : une correction absente de ce registre, ${of.line}`];
        return rich<N>`${act} : ${line(undone, names)}`;
      }
    }
  }

  function changes<N>({ set = {}, add = {}, remove = {}, zone }: LineOf<"article">, names: LineNames<N>): Rich<N> {
    const { person, outlet } = names;
    const own: (Rich<N> | false)[] = [
      set.headline !== undefined && [`le titre est « ${set.headline} »`],
      set.date !== undefined && [
        set.date === null ? "aucune date n’est connue" : `la date est ${french.date(set.date)}`,
      ],
      set.outlet !== undefined && [set.outlet === null ? "aucun média n’est connu" : `le média est ${set.outlet}`],
      set.authors !== undefined && [
        set.authors.length === 0 ? "aucun auteur n’est connu" : `par ${set.authors.join(" ; ")}`,
      ],
      set.language !== undefined && [
        set.language === null ? "aucune langue n’est connue" : `la langue est : ${language(set.language)}`,
      ],
      remove.person !== undefined && rich<N>`ne nomme pas ${person(remove.person)}`,
      remove.country !== undefined && [`pays en moins : ${country(remove.country)}`],
      remove.cited !== undefined && rich<N>`ne cite pas ${outlet(remove.cited)}`,
      add.person !== undefined && rich<N>`nomme ${person(add.person)}`,
      add.country !== undefined && [
        `${add.about === undefined ? "pays en plus" : add.about ? "porte sur ce pays" : "ne fait que mentionner ce pays"} : ${country(add.country)}`,
      ],
      add.cited !== undefined && [`cite ${add.cited}`],
      zone !== undefined && [`son texte de ${number(zone.start)} à ${number(zone.end)} est : ${ZONES[zone.kind]}`],
    ];
    return own.filter((piece) => piece !== false).flatMap((piece, at) => (at === 0 ? piece : [", ", ...piece]));
  }

  return line;
};
