import type { Archive } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { linesInForce } from "../../lib/corrections/in-force.ts";
import { knownOpenName, openName } from "../../lib/corrections/known-open-name.ts";
import { knownOutlet } from "../../lib/corrections/known-outlet.ts";
import { type KnownPerson, knownPerson } from "../../lib/corrections/known-person.ts";
import { type Correction, type Line, Line as LineSchema } from "../../lib/corrections/line.ts";
import { lineFault } from "../../lib/corrections/line-fault.ts";
import { wordsAt } from "../../lib/corrections/rezoned.ts";
import { outletsShownAs } from "../../lib/corrections/shown-as.ts";
import { outletId } from "../../lib/facets/outlets/outlet-id.ts";
import { PART_KINDS } from "../../lib/source/record.ts";
import { UsageError } from "../lib/arguments.ts";
import { articleChanges } from "./article-changes.ts";
import { countryCalled } from "./country-called.ts";
import { onlyOne, personCalled } from "./person-called.ts";
import { refuseScope } from "./refuse-scope.ts";

/** The flags of acts. */
export const FLAGS = {
  scope: { type: "string" },
  name: { type: "string" },
  is: { type: "string" },
  set: { type: "string", multiple: true },
  add: { type: "string", multiple: true },
  remove: { type: "string", multiple: true },
  zone: { type: "string" },
  alias: { type: "string", multiple: true },
  domain: { type: "string", multiple: true },
  country: { type: "string" },
  person: { type: "string" },
  article: { type: "string" },
} as const;

const MOST_FORMS = 20;

interface Values {
  readonly scope?: string;
  readonly name?: string;
  readonly is?: string;
  readonly set?: string[];
  readonly add?: string[];
  readonly remove?: string[];
  readonly zone?: string;
  readonly alias?: string[];
  readonly domain?: string[];
  readonly country?: string;
  readonly person?: string;
  readonly article?: string;
  readonly why?: string;
}

interface Ground {
  readonly archive: Archive;
  readonly lines: readonly Line[];
}

/** Reads an act of the command line; one that names what the archive does not know is an error that says so. */
export function readCorrection(
  { archive, lines }: Ground,
  { verb, words, values }: { readonly verb: string; readonly words: readonly string[]; readonly values: Values },
  by: string,
): Correction {
  refuseScope(values.scope);
  const corrected = { archive, inForce: linesInForce(lines).inForce };
  const { why } = values;
  return checked({ ...(correctionOf() as object), by, ...(why === undefined ? {} : { why }) });

  function correctionOf(): unknown {
    switch (verb) {
      case "same":
      case "different": {
        const both = exactly(2, "two people").map(somebody);
        // What is one person's by the archive's own reckoning are names of it still.
        const people = both.map(({ id, key }) => (verb === "same" ? id : key));
        if (people[0] === people[1])
          throw new Error(
            verb === "same"
              ? `Cannot say that "${words[0]}" and "${words[1]}" are one person: they are so already, ${both[0]!.name} (${both[0]!.id}).`
              : `Cannot say that "${words[0]}" and "${words[1]}" are two people: both are the one name ${people[0]}, which split divides.`,
          );
        const forms = both.flatMap((known) => known.forms).slice(0, MOST_FORMS);
        const samples = both.flatMap((known) => known.samples.slice(0, 1));
        return { act: verb, people, forms, samples };
      }
      case "means": {
        const [named] = exactly(1, "a name, --person, and --scope or --article");
        const name = openName(named)?.surname ?? named;
        const { person: given, scope, article } = values;
        if (given === undefined) throw new UsageError("Cannot say whom a name means: means takes --person.");
        const { id, forms, samples } = somebody(given);
        const where = { ...(scope === undefined ? {} : { scope }), ...(article === undefined ? {} : { article }) };
        return { act: "means", name, person: id, ...where, forms, samples };
      }
      case "rename": {
        const [given, name] = exactly(2, "a person and a name");
        const { id, forms, samples } = person(given);
        return { act: "rename", person: id, name, forms, samples };
      }
      case "hide": {
        const [named] = exactly(1, "a name");
        return { act: "hide", name: nameIn(named), ...(values.is === undefined ? {} : { is: values.is }) };
      }
      case "split": {
        const [given] = exactly(1, "a person");
        if (values.scope === undefined || values.name === undefined)
          throw new UsageError("Cannot split: split takes --scope and --name.");
        const { id, forms, samples } = person(given);
        return { act: "split", person: id, scope: values.scope, name: values.name, forms, samples };
      }
      case "article": {
        const [id] = exactly(1, "an article's id");
        const own = archive.stored(id)?.read() ?? null;
        const now = archive.get(id);
        if (own === null || now === null)
          throw new Error(`Cannot correct article ${id}: the archive has none of that id.`);
        const changes = articleChanges({ ...corrected, article: now }, values);
        return { act: "article", article: id, ...changes, ...zoneChange(own, values.zone) };
      }
      case "outlet":
        return { act: "outlet", ...outletChange() };
      case "place": {
        const [name, code] = exactly(2, "a name, and a country or none");
        const country = code === "none" ? null : countryCalled(code);
        return { act: "place", name, country, ...(values.scope === undefined ? {} : { scope: values.scope }) };
      }
      case "undo": {
        const [line] = exactly(1, "a line's id");
        if (!lines.some(({ id }) => id === line))
          throw new Error(`Cannot undo ${line}: the ledger has no line of that id.`);
        const isUndo = lines.some((one) => one.id === line && one.act === "undo");
        if (!isUndo && !corrected.inForce.some((one) => one.id === line))
          throw new Error(`Cannot undo ${line}: it is undone already.`);
        return { act: "undo", line };
      }
      default:
        throw new UsageError(`Cannot do "${verb}": that is no act of corrections.`);
    }
  }

  function exactly(count: 1 | 2, what: string, from = words): [string, string] {
    if (from.length !== count) throw new UsageError(`Cannot ${verb}: it takes ${what}.`);
    return [from[0] ?? "", from[1] ?? ""];
  }

  /** A person, and no surname that is nobody's yet. */
  function somebody(given: string): KnownPerson {
    const open = openName(given);
    if (open && !personCalled(corrected, given))
      throw new Error(`Cannot ${verb} "${given}": that is a surname which is nobody's yet; means says whose it is.`);
    return person(given);
  }

  function person(given: string): KnownPerson {
    const open = knownOpenName(archive, given);
    if (open) return { id: open.id, name: open.name, key: open.id, forms: [open.name], samples: [] };
    const known = personCalled(corrected, given);
    if (!known) throw new Error(`Cannot ${verb} "${given}": the archive knows no person of that id or name.`);
    return known;
  }

  /** A name as the articles have it: what a correction calls somebody stands in none. */
  function nameIn(given: string): string {
    const open = openName(given);
    if (open) return open.surname;
    if (knownPerson(archive, given)) return given;
    const shown = personCalled(corrected, given);
    if (!shown) return given;
    return knownPerson(archive, shown.id)?.name ?? shown.id;
  }

  function outletChange(): object {
    const [kind = "", ...rest] = words;
    const change = (): object => {
      if (kind === "same") {
        const same = exactly(2, "same and two outlets", rest).map(outlet);
        if (same[0] === same[1])
          throw new Error(`Cannot say that "${rest[0]}" and "${rest[1]}" are one outlet: they are so already.`);
        return { same };
      }
      if (kind === "rename") {
        const [given, name] = exactly(2, "rename, an outlet and a name", rest);
        return { rename: outlet(given), name };
      }
      if (kind !== "add") throw new UsageError("Cannot correct an outlet: it takes same, rename or add.");
      const [name] = exactly(1, "add and a name", rest);
      const { alias: aliases, domain: domains, country } = values;
      return {
        add: {
          name,
          ...(aliases ? { aliases } : {}),
          ...(domains ? { domains } : {}),
          ...(country ? { country: countryCalled(country) } : {}),
        },
      };
    };
    const forms: string[] = [];
    return { outlet: change(), ...(forms.length > 0 ? { forms } : {}) };

    /** The id of an outlet, whose name the line is to keep. */
    function outlet(given: string): string {
      const known = outletCalled(given);
      if (known === null)
        throw new Error(`Cannot correct the outlet "${given}": neither the archive nor the table has that id or name.`);
      forms.push(known.name);
      return known.id;
    }
  }

  /** An outlet by its id, or as it is shown; null where there is none. */
  function outletCalled(given: string): { readonly id: string; readonly name: string } | null {
    const name = knownOutlet(archive, given);
    if (name !== null) return { id: given, name };
    const shown = onlyOne(outletsShownAs(corrected.inForce, given), given);
    if (shown !== null) return shown;
    const id = outletId(given);
    const own = knownOutlet(archive, id);
    return own === null ? null : { id, name: own };
  }
}

/** What `START-END=KIND` says of a stretch of an article's text. */
function zoneChange(article: Article, given: string | undefined): object {
  if (given === undefined) return {};
  const [, start, end, kind] = /^(\d+)-(\d+)=(.+)$/.exec(given) ?? [];
  if (kind === undefined) throw new UsageError(`Cannot use "${given}": it must be START-END=KIND, such as 0-120=body.`);
  if (!PART_KINDS.some((one) => one === kind))
    throw new UsageError(`Cannot use "${kind}": the kinds of zones are ${PART_KINDS.join(", ")}.`);
  const zone = { start: Number(start), end: Number(end), kind };
  const words = wordsAt(article, zone);
  if (zone.end > article.raw.text.length || words === "")
    throw new UsageError(
      `Cannot use "${given}": the text has ${article.raw.text.length} units, and words in some of them.`,
    );
  return { zone, forms: [words] };
}

/** The same, once it fits a line of the ledger. */
function checked(correction: object): Correction {
  const head = { v: 1, id: "0".repeat(10), at: "2000-01-01T00:00:00.000Z" };
  const result = LineSchema.safeParse({ ...head, ...correction }, { reportInput: true });
  if (result.success) return correction as Correction;
  throw new UsageError(`Cannot correct so: ${lineFault(result.error.issues[0]!)}.`);
}
