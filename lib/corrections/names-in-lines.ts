import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { outletTable } from "../facets/outlets/outlet-table.ts";
import { openNamed } from "../facets/registry/lone/open-names.ts";
import type { History } from "./history.ts";
import type { Line } from "./line.ts";
import { linesHeld } from "./lines-held.ts";
import { madeBy } from "./people-changes.ts";
import { type Undoing, undoing } from "./undoing.ts";
import { idsNamed } from "./whom-named.ts";

/** What the ids in lines are called in an archive; an id that means nothing there is not among them. */
export interface NamesInLines {
  /**
   * People by their ids, former ones too: by the name that each was the id of, whoever bears it now. `known`: the archive
   * has the person; else the name is one that a line keeps.
   */
  readonly people: ReadonlyMap<string, { readonly name: string; readonly known: boolean }>;
  readonly outlets: ReadonlyMap<string, string>;
  /** Headlines by ids of articles. */
  readonly articles: ReadonlyMap<string, string>;
  /** What undos come to, by their ids, or `""` for one that is not yet written. */
  readonly undos: ReadonlyMap<string, Undoing>;
}

/** What no lines name. */
export const NO_NAMES: NamesInLines = { people: new Map(), outlets: new Map(), articles: new Map(), undos: new Map() };

/** Looks up what lines name. */
export function openNamesInLines(archive: Archive, history: Pick<History, "line" | "state">) {
  const named = archive[RAW].prepare("select name, counts from person_name where key = ?");
  let made: { readonly state: string; readonly names: ReadonlyMap<string, string> } | null = null;

  /** People whom lines made. */
  function madeNames(): ReadonlyMap<string, string> {
    const state = history.state();
    if (made?.state !== state)
      made = { state, names: new Map(linesHeld(archive[RAW], { acts: ["split", "article"] }).flatMap(madeBy)) };
    return made.names;
  }

  function personCalled(id: string): string | null {
    const own = named.get(id) as { name: string; counts: string } | undefined;
    const form = own && mostFrequent((JSON.parse(own.counts) as { forms?: Record<string, number> }).forms ?? {});
    if (form) return form;
    const now = own ?? (named.get(archive.redirect("people", id)) as { name: string } | undefined);
    return now?.name || openNamed(id)?.name || madeNames().get(id) || null;
  }

  return (lines: readonly Line[]): NamesInLines => {
    const undos = new Map<string, Undoing>();
    for (const line of lines)
      if (line.act === "undo")
        undos.set(
          line.id,
          undoing(line, (id) => history.line(id)?.line ?? null),
        );
    const all = [...lines, ...[...undos.values()].flatMap(({ of }) => of ?? [])];
    const articles = new Set(all.flatMap(articleIn));
    return {
      undos,
      people: new Map(all.flatMap((line) => peopleIn(line).flatMap((id) => personIn(line, id)))),
      articles: new Map([...articles].flatMap(headlineOf)),
      outlets: new Map(all.flatMap(outletsIn)),
    };
  };

  function personIn(line: Line, id: string): [string, { name: string; known: boolean }][] {
    const known = personCalled(id);
    const name = known ?? nameKept(line, id);
    return name === null ? [] : [[id, { name, known: known !== null }]];
  }

  function headlineOf(id: string): [string, string][] {
    const article = archive.get(id);
    return article === null ? [] : [[id, article.headline.text]];
  }

  /** Outlets that are ids in a line: by the table, or as the article of the line has them. */
  function outletsIn(line: Line): [string, string][] {
    const ids =
      line.act === "article"
        ? [line.remove?.cited ?? []].flat()
        : line.act === "outlet" && "same" in line.outlet
          ? line.outlet.same
          : line.act === "outlet" && "rename" in line.outlet
            ? [line.outlet.rename]
            : [];
    const cited = line.act === "article" && ids.length > 0 ? archive.uncorrected(line.article)?.facets.cited : [];
    return ids.flatMap((id, at): [string, string][] => {
      const was = line.act === "outlet" ? line.forms?.[at] : cited?.find((outlet) => outlet.id === id)?.name;
      const name = was ?? outletTable().outlets.find((outlet) => outlet.id === id)?.name;
      return name === undefined ? [] : [[id, name]];
    });
  }
}

/** The article that a line is about alone. */
export function articleIn(line: Line): readonly string[] {
  return line.act === "article" || (line.act === "means" && line.article !== undefined) ? [line.article!] : [];
}

function peopleIn(line: Line): readonly string[] {
  return line.act === "article" ? [line.add?.person ?? [], line.remove?.person ?? []].flat() : idsNamed(line);
}

/** The name of a person by what a line keeps; of a line about two the names tell not whose they are. */
function nameKept(line: Line, id: string): string | null {
  if (line.act === "article") return (line.add?.person === id && line.add.name) || null;
  return line.act === "rename" || line.act === "split" || line.act === "means" ? (line.forms?.[0] ?? null) : null;
}

/** The form of a name that stands most often, of equals the first of the alphabet. */
function mostFrequent(forms: Readonly<Record<string, number>>): string | null {
  const [first] = Object.entries(forms).sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  return first?.[0] ?? null;
}
