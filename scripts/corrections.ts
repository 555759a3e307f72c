import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { openArchive } from "../lib/archive/archive.ts";
import { type Config, readConfig } from "../lib/config.ts";
import { linesInForce } from "../lib/corrections/in-force.ts";
import { readLedger } from "../lib/corrections/ledger.ts";
import type { Correction, Line } from "../lib/corrections/line.ts";
import { mergeLedgers } from "../lib/corrections/merge.ts";
import { type WaitingLine, waitingLines } from "../lib/corrections/waiting-lines.ts";
import { FLAGS, readCorrection } from "./corrections/read-correction.ts";
import { printReview } from "./corrections/review.ts";
import { wordingOf } from "./corrections/wording.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { counted } from "./lib/counted.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { printable, say } from "./lib/say.ts";
import { rehearse, submit } from "./lib/submit.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run corrections -- ACT [--why TEXT] [--by NAME] [--dry-run] [--json]

What the archive says and what is so, where they differ. Each act is a line in a ledger (CORRECTIONS, by default
corrections.jsonl beside the archive) that is kept for good; it holds after the next import and in another archive.

  list                       the lines of the ledger, the latest last; those that were undone are marked
  show LINE                  one line, as JSON
  same PERSON PERSON         two are one person; different PERSON PERSON: they are not, and are not to be joined
  means NAME --person PERSON --article ID | --scope QUERY     whom a name alone means in an article, or where the query finds it
  rename PERSON NAME         a person is called otherwise
  hide NAME [--is place|outlet|organisation|nothing]      what was taken for a person is none
  split PERSON --scope QUERY --name NAME                  in all articles that the query finds, now and later, it is another
  article ID                 with one or more of:
      --set headline=TEXT | date=YYYY-MM-DD | outlet=NAME | authors=A;B | language=en       (date= takes it away)
      --add person=NAME | country=CODE | about=CODE | cited=NAME      --remove person=ID | country=CODE | cited=ID
      --zone START-END=KIND      what stands there in its text (in UTF-16 units, as "articles -- show" has it) is a KIND,
                                 such as body or caption
  outlet same ID ID          two outlets are one, the first
  outlet rename ID NAME
  outlet add NAME [--alias NAME]... [--domain HOST]... [--country CODE]
  place NAME CODE|none [--scope QUERY]                    what a name in texts means: a place of that country, or of none
  undo LINE                  a line holds no more; an undo can be undone
  check                      reads the ledger, and says which lines do not fit, and which wait: they name nobody for sure
  review [same|two|surnames|outlets|waiting]     what may have to be put right next, what mends most articles first, and
                             which acts answer it; what is not answered is asked again
  merge FILE                 takes in the lines of another ledger

  People, names and outlets are given by their ids or as pages show them; a surname that is nobody's yet as "baker-unresolved"
  or "Baker (unidentified)".

  --why TEXT      the reason, kept with it           --by NAME    who says so (by default the system's user)
  --anyway        writes what changes no article now, for those that come
  --dry-run       says how many articles it would change, and writes nothing
  --json          list or review as one JSON document

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but lines of the ledger do not fit.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      why: { type: "string" },
      by: { type: "string" },
      "dry-run": { type: "boolean" },
      anyway: { type: "boolean" },
      json: { type: "boolean" },
      ...FLAGS,
    });
    const config = readConfig();
    const [verb, ...rest] = words;
    switch (verb) {
      case undefined:
        throw new UsageError("Cannot correct: no act was given.");
      case "list":
        return list(config, values.json === true);
      case "show":
        return show(config, rest);
      case "check":
        return check(config);
      case "review":
        return printReview(config, rest, values.json === true);
      case "merge":
        return merge(config, rest, values["dry-run"] === true);
      default:
        return act(config, { values, verb, words: rest });
    }
  });
}

/** Acts that are right where they change nothing: what is two stays two, and what was undone had changed nothing. */
const STANDING_STILL: ReadonlySet<Line["act"]> = new Set(["different", "undo"]);

/** A correction as the line that it would be. */
const asLine = (correction: Correction): Line => ({ v: 1, id: "", at: "", ...correction }) as Line;

type Given = Parameters<typeof readCorrection>[1] & {
  readonly values: {
    readonly by?: string;
    readonly "dry-run"?: boolean;
    readonly anyway?: boolean;
  };
};

async function act(config: Config, given: Given): Promise<number> {
  const { by = userInfo().username } = given.values;
  if (!existsSync(config.archive))
    throw new Error(`Cannot correct the archive "${config.archive}": there is none yet.`);
  const archive = openArchive(config.archive);
  let correction: Correction;
  try {
    correction = readCorrection({ archive, lines: readLedger(config.corrections).lines }, given, by);
  } finally {
    archive.close();
  }
  if (given.values["dry-run"]) {
    say(`It would change ${counted(rehearse(config, correction), "article")}. Nothing was written.`);
    return EXIT.done;
  }
  if (!given.values.anyway && !STANDING_STILL.has(correction.act) && rehearse(config, correction) === 0)
    throw new Error(
      `Cannot correct so: it would change no article (${wordingOf(asLine(correction))}). Nothing was written; --anyway writes it for articles that come.`,
    );
  const { line, applied } = await submit(config, correction);
  say(`${counted(applied.changed, "article says", "articles say")} something else now.`);
  say(`Written to "${config.corrections}" as ${line.id}; "npm run corrections -- undo ${line.id}" takes it back.`);
  return EXIT.done;
}

function list({ corrections }: Config, json: boolean): number {
  const { lines } = readLedger(corrections);
  const held = new Set(linesInForce(lines).inForce.map(({ id }) => id));
  const rows = lines.map((line) => ({ ...line, inForce: line.act === "undo" ? undefined : held.has(line.id) }));
  if (json) console.log(JSON.stringify(rows, null, 2));
  else
    for (const line of rows)
      console.log(
        printable(
          `${line.id}  ${line.at.slice(0, 16).replace("T", " ")}  ${line.by}  ${line.inForce === false ? "(undone) " : ""}${wordingOf(line, lines)}`,
        ),
      );
  if (lines.length === 0) say(`No corrections yet ("${corrections}").`);
  return EXIT.done;
}

function show({ corrections }: Config, [id, ...more]: readonly string[]): number {
  if (id === undefined || more.length > 0) throw new UsageError("Cannot show a line: show takes its id.");
  const line = lineCalled(readLedger(corrections).lines, id);
  console.log(JSON.stringify(line, null, 2));
  return EXIT.done;
}

function lineCalled(lines: readonly Line[], id: string): Line {
  const line = lines.find((each) => each.id === id);
  if (!line) throw new Error(`Cannot show line ${id}: the ledger has none of that id.`);
  return line;
}

function check({ archive: path, corrections }: Config): number {
  const { lines, faults } = readLedger(corrections);
  const { inForce, idle } = linesInForce(lines);
  const waiting = existsSync(path) ? waitingIn(path, inForce) : [];
  for (const { number, reason } of faults) say(`Line ${number} of "${corrections}" ${reason}.`);
  for (const { id } of idle) say(`Line ${id} undoes nothing: the line that it names does not stand before it.`);
  for (const one of waiting) say(waitingWords(one));
  say(
    `${counted(lines.length, "line")}, ${inForce.length} in force, ${waiting.length} of them waiting, ${faults.length} that do not fit.`,
  );
  return faults.length > 0 ? EXIT.rejected : EXIT.done;
}

function waitingIn(path: string, inForce: readonly Line[]): WaitingLine[] {
  const archive = openArchive(path);
  try {
    return waitingLines(archive, inForce);
  } finally {
    archive.close();
  }
}

function waitingWords({ line, named, people }: WaitingLine): string {
  const forms = people.map(({ id, name }) => `${name} (${id})`).join(", ");
  const lead =
    people.length === 0
      ? "and nobody by a name that the line keeps"
      : `and the names that the line keeps are those of ${forms}`;
  return `Line ${line.id} waits (${wordingOf(line)}): the archive knows nobody as ${named}, ${lead}.`;
}

async function merge(config: Config, [file, ...more]: readonly string[], dryRun: boolean): Promise<number> {
  if (file === undefined || more.length > 0) throw new UsageError("Cannot merge: merge takes one file.");
  if (!existsSync(file)) throw new UsageError(`Cannot merge "${file}": there is no such file.`);
  const { taken, faults, unlike } = mergeLedgers(config.corrections, file, dryRun);
  for (const { number, reason } of faults) say(`Left out line ${number} of "${file}": it ${reason}.`);
  for (const id of unlike) say(`Left out line ${id} of "${file}": the ledger has another line of that id.`);
  say(`${counted(taken, "line")} of "${file}" ${dryRun ? "would be taken in. Nothing was written." : "taken in."}`);
  if (!dryRun && existsSync(config.archive)) await syncEmbedded(config.archive, config.corrections);
  return faults.length + unlike.length > 0 ? EXIT.rejected : EXIT.done;
}
