import type { Line, LineOf } from "../../corrections/line.ts";
import type { PartKind } from "../../source/record.ts";
import type { lineWords as English, LineNames, KINDS as NO_PEOPLE } from "./en-correction-line.ts";
import { type Rich, rich } from "./rich.ts";

/** What a name is that is no person's. */
export const KINDS: typeof NO_PEOPLE = {
  place: "un lugar",
  outlet: "un medio",
  organisation: "una organización",
};

/** What a part of a text is. */
export const ZONES: Readonly<Record<PartKind, string>> = {
  headline: "titular",
  standfirst: "entradilla",
  caption: "pie de foto",
  dateline: "data",
  byline: "firma",
  body: "cuerpo del texto",
  embed: "contenido incrustado",
  credit: "crédito",
  disclaimer: "aviso legal",
  note: "nota",
  furniture: "elementos de la página",
  meta: "metadatos",
};

/** What a line of the ledger says in Spanish. */
export const lineWords: typeof English = (number, date, value) => {
  const country = (code: string) => value("countries", { value: code, label: code });
  const language = (tag: string) => value("languages", { value: tag, label: tag });

  /** What a line says. */
  function line<N>(of: Line, names: LineNames<N>): Rich<N> {
    const { person, outlet, article, scope } = names;
    const where = (query: string | undefined): Rich<N> =>
      query === undefined ? [] : rich<N>` en los artículos que encuentra esta búsqueda: ${scope(query)}`;
    switch (of.act) {
      case "same":
        return rich<N>`${person(of.people[0])} y ${person(of.people[1])} son una misma persona`;
      case "different":
        return rich<N>`${person(of.people[0])} y ${person(of.people[1])} son dos personas`;
      case "rename":
        return rich<N>`${person(of.person)} se llama ${of.name}`;
      case "hide":
        return [
          `${of.name} no es una persona en ningún artículo${of.is && of.is !== "nothing" ? `; es el nombre de ${KINDS[of.is]}` : ""}`,
        ];
      case "split":
        return rich<N>`${person(of.person)} es otra persona, ${of.name},${where(of.scope)}`;
      case "means":
        return rich<N>`${of.name} es ${person(of.person)}${
          of.article === undefined ? where(of.scope) : rich<N>` en «${article(of.article)}»`
        }`;
      case "article":
        return rich<N>`«${article(of.article)}»: ${changes(of, names)}`;
      case "outlet": {
        const { outlet: change } = of;
        if ("same" in change) return rich<N>`El medio ${outlet(change.same[1])} es ${outlet(change.same[0])}`;
        if ("rename" in change) return rich<N>`El medio ${outlet(change.rename)} se llama ${change.name}`;
        return [`Existe un medio ${change.add.name}`];
      }
      case "place":
        return rich<N>`${of.name} ${of.country === null ? "no es un lugar de ningún país" : `es un lugar de ${country(of.country)}`}${where(of.scope)}`;
      case "undo": {
        const { of: undone, again } = names.undoing(of);
        const act = again ? "Vuelve a regir" : "Anulado";
        if (undone === null) return [`${act}: una corrección que este registro no tiene, ${of.line}`];
        return rich<N>`${act}: ${line(undone, names)}`;
      }
    }
  }

  function changes<N>({ set = {}, add = {}, remove = {}, zone }: LineOf<"article">, names: LineNames<N>): Rich<N> {
    const { person, outlet } = names;
    const own: (Rich<N> | false)[] = [
      set.headline !== undefined && [`el titular es «${set.headline}»`],
      set.date !== undefined && [set.date === null ? "no se conoce la fecha" : `la fecha es ${date(set.date)}`],
      set.outlet !== undefined && [set.outlet === null ? "no se conoce el medio" : `el medio es ${set.outlet}`],
      set.authors !== undefined && [
        set.authors.length === 0 ? "no se conoce ningún autor" : `por ${set.authors.join("; ")}`,
      ],
      set.language !== undefined && [
        set.language === null ? "no se conoce el idioma" : `el idioma es ${language(set.language)}`,
      ],
      remove.person !== undefined && rich<N>`no nombra a ${person(remove.person)}`,
      remove.country !== undefined && [`no menciona ${country(remove.country)}`],
      remove.cited !== undefined && rich<N>`no cita ${outlet(remove.cited)}`,
      add.person !== undefined && rich<N>`nombra a ${person(add.person)}`,
      add.country !== undefined && [
        `${add.about === undefined ? "menciona" : add.about ? "trata de" : "solo menciona"} ${country(add.country)}`,
      ],
      add.cited !== undefined && [`cita ${add.cited}`],
      zone !== undefined && [`su texto del ${number(zone.start)} al ${number(zone.end)} es: ${ZONES[zone.kind]}`],
    ];
    return own.filter((piece) => piece !== false).flatMap((piece, at) => (at === 0 ? piece : [", ", ...piece]));
  }

  return line;
};
