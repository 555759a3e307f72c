import { existsSync } from "node:fs";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Config } from "../../lib/config.ts";
import { peopleToReview } from "../../lib/people/review/people-to-review.ts";
import { REVIEWED, type Review, review } from "../../lib/query/corrections/review.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { UsageError } from "../lib/arguments.ts";
import { openSearched } from "../lib/open-searched.ts";
import { EXIT } from "../lib/run-command.ts";
import { printable, say } from "../lib/say.ts";

/** Prints what of an archive may have to be put right: of one kind, or of all. */
export async function printReview(config: Config, words: readonly string[], json: boolean): Promise<number> {
  const kinds = REVIEWED.filter((kind) => words.length === 0 || words.includes(kind));
  if (words.length > 1 || kinds.length === 0)
    throw new UsageError(`Cannot review "${words.join(" ")}": it can be ${REVIEWED.join(", ")}.`);
  if (!existsSync(config.archive)) throw new Error(`Cannot review the archive "${config.archive}": there is none yet.`);
  const engine = await openSearched(config);
  try {
    const archive = openArchive(config.archive, { readOnly: true });
    const people = peopleToReview(archive);
    archive.close();
    const found = await review(engine, people);
    if (json) console.log(JSON.stringify(Object.fromEntries(kinds.map((kind) => [kind, found[kind]])), null, 2));
    else
      for (const kind of kinds) {
        const rows = ROWS[kind](found);
        for (const row of rows) console.log(printable(row));
        if (rows.length > 0) say(ANSWERS[kind]);
      }
    if (!json && kinds.every((kind) => found[kind].length === 0)) say("There is nothing to review.");
  } finally {
    await engine.close();
  }
  return EXIT.done;
}

const { review: said } = messagesFor("en").corrections;

/** The acts that answer each kind of question; what is left for later is asked again. */
const ANSWERS: Readonly<Record<keyof Review, string>> = {
  same: "Answered by: same PERSON PERSON, or different PERSON PERSON.",
  two: "Answered by: split PERSON --scope QUERY --name NAME. That it is one person no act can say.",
  surnames: "Answered by: means NAME --person PERSON --scope QUERY, rename NAME OTHER, or hide NAME.",
  outlets: "Answered by: outlet rename ID NAME, or outlet same ID ID.",
  waiting: "Answered by: undo LINE; and what it says, said of whoever is meant.",
};

/** A line each: how many articles it would mend, the kind, and the ids that the acts take. */
const ROWS: { readonly [Kind in keyof Review]: (found: Review) => string[] } = {
  same: ({ same }) =>
    same.map(({ people: [many, few], how }) => line(few.count, "same", `${many.id} ${few.id}`, said.how[how])),
  two: ({ two }) => two.map(({ person, because, articles }) => line(articles, "two", person.id, because.kind)),
  surnames: ({ surnames }) =>
    surnames.map(({ value, count, bearers }) =>
      line(count, "surnames", value, bearers.map((bearer) => bearer.value).join(" ")),
    ),
  outlets: ({ outlets }) => outlets.map(({ value, count, label }) => line(count, "outlets", value, label)),
  waiting: ({ waiting }) =>
    waiting.map(({ line: { id, samples = [] }, named, people }) =>
      line(samples.length, "waiting", id, [named, ...people.map((person) => person.id)].join(" ")),
    ),
};

function line(articles: number, kind: string, ids: string, more: string): string {
  return `${String(articles).padStart(6)}  ${kind.padEnd(8)}  ${ids}  ${more}`;
}
