import type { Article } from "../../lib/article/article.ts";
import { canonicalLanguage } from "../../lib/article/canonical-language.ts";
import { isGiven } from "../../lib/article/dates/is-given.ts";
import { openScans } from "./scans-left.ts";

/** Examples of what could not be read. */
const EXAMPLES = 3;

/** Kinds of remarks, and keys, that are listed at most. */
const LISTED = 12;

type Source = Article["source"];

interface Tally {
  count: number;
  readonly examples: Set<string>;
}

/** A row of the table: how many articles something is so of, and what. */
type Row = readonly [count: number, what: string];

/** Adds up what is to be said of an import beside its report's summary, so that what is said of thousands is said once. */
export function openRemarks() {
  const notes = new Map<string, { count: number; words: string; readonly first: Source }>();
  const unread = new Set<string>();
  const formats = new Map<string, number>();
  const scans = openScans();
  const tallies = { date: tally(), language: tally(), undated: tally(), open: tally(), outlet: tally() };

  return {
    /** The format of a record. */
    format(name: string): void {
      formats.set(name, (formats.get(name) ?? 0) + 1);
    },
    /** Keys of a file that gave no field. */
    keys(keys: readonly string[]): void {
      for (const key of keys) unread.add(key);
    },
    /** The reason for which a record was refused. */
    rejected(reason: string): void {
      scans.said(reason);
    },
    article({ given, publishedAt, publisher, source }: Article, said: readonly string[]): void {
      for (const note of said) {
        scans.said(note);
        // It is spoken of below, with examples.
        if (note.includes("--dates")) continue;
        const kind = kindOf(note);
        const known = notes.get(kind);
        if (!known) notes.set(kind, { count: 1, words: note, first: source });
        else {
          known.count++;
          if (known.words !== note) known.words = kind;
        }
      }
      const isRead = publishedAt !== null && isGiven(publishedAt.source);
      if (given.date !== undefined && !isRead) add(tallies.date, given.date);
      else if (publishedAt === null) add(tallies.undated);
      if (
        given.date !== undefined &&
        isRead &&
        publishedAt.precision === "year" &&
        given.date.trim() !== publishedAt.value
      )
        add(tallies.open, given.date);
      if (given.language !== undefined && canonicalLanguage(given.language) === null)
        add(tallies.language, given.language);
      if (publisher === null) add(tallies.outlet);
    },
    /** What was remarked, and what could not be read and how it might be, as lines of a table. */
    lines(): string[] {
      const remarks = [...notes.values()]
        .sort((a, b) => b.count - a.count)
        .slice(0, LISTED)
        .map(
          ({ count, words, first }): Row => [
            count,
            `${words} (first: "${first.file}"${first.place && `, ${first.place}`})`,
          ],
        );
      const { date, language, undated, open, outlet } = tallies;
      const keys = unread.size > 0 ? ` (not read: ${[...unread].slice(0, LISTED).join(", ")})` : "";
      const missing: Row[] = [
        [date.count, `with a date that is not understood${such(date)}: --map date=KEY names another key${keys}`],
        [
          undated.count,
          `without a date: --map date=KEY takes it from a key${keys}, --rule outlet/yyyy/mm/*.txt from folders`,
        ],
        [open.count, `with a date that can be read two ways${such(open)}: --dates dmy or --dates mdy says which`],
        [language.count, `with a language that is not known${such(language)}`],
        [
          outlet.count,
          `without an outlet: --outlet NAME gives one to all, --map outlet=KEY or --rule outlet/*.txt to each`,
        ],
      ];
      const read = [...formats].sort(([, a], [, b]) => b - a).map(([name, count]): Row => [count, name]);
      return [
        ...table("Format", read),
        ...table("Remarks", remarks),
        ...table(
          "Not known",
          missing.filter(([count]) => count > 0),
        ),
        ...[scans.line()].flatMap((line) => (line === null ? [] : [`${"Scans".padEnd(10)} ${line}`])),
      ];
    },
  };
}

const tally = (): Tally => ({ count: 0, examples: new Set() });

function add(to: Tally, example?: string): void {
  to.count++;
  if (example !== undefined && to.examples.size < EXAMPLES) to.examples.add(example.trim().slice(0, 60));
}

const such = ({ examples }: Tally): string => `, such as ${[...examples].map((example) => `"${example}"`).join(", ")}`;

/** A remark without what differs from article to article. */
function kindOf(note: string): string {
  return note.replace(/"[^"]*"/g, '"…"').replace(/\d[\d.,:-]*/g, "…");
}

function table(heading: string, rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([count]) => count.toLocaleString("en").length));
  return rows.map(
    ([count, what], at) =>
      `${(at === 0 ? heading : "").padEnd(10)} ${count.toLocaleString("en").padStart(width)}  ${what}`,
  );
}
