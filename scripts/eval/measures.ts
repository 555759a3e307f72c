import { join } from "node:path";
import type { Scored, ScoredTexts } from "../../lib/facets/scores.ts";
import { ROOT } from "../lib/next.ts";
import type { Labelled } from "./labelled.ts";

/** A measure: which texts are read, what they are scored against, and by which task of the judge. */
export interface Measure extends Labelled {
  readonly name: ScoredTexts;
  readonly task: string;
  /** Hidden people count as found: a sentence by itself cannot tell a full name. */
  readonly all?: boolean;
  /** The score that hidden people count in, too, and what it is called then. */
  readonly hidden?: readonly [score: Scored, as: Scored];
}

const INDEXED = ["indexed people found", "indexed people found"] as const;

/** What is scored by a file of gold and the judge. */
export const MEASURES: readonly Measure[] = [
  {
    name: "people",
    task: "people",
    gold: "gold/people-worldwide-dev.jsonl",
    hidden: ["people per article", "hidden ones too"],
  },
  {
    name: "mentioned",
    task: "countries",
    gold: "gold/countries-lgl.jsonl",
  },
  {
    name: "first",
    task: "about",
    gold: "gold/reuters-dev.jsonl",
    input: "reuters-21578",
    files: ["reut2-000.sgm", "reut2-001.sgm", "reut2-002.sgm"],
    hidden: INDEXED,
  },
  {
    name: "about",
    task: "about",
    gold: "gold/reuters-dev.jsonl",
    input: "reuters-21578",
    hidden: INDEXED,
  },
  { name: "traps", task: "traps", gold: "gold/traps.jsonl", all: true },
  { name: "own", task: "names", gold: join(ROOT, "tests/fixtures/gold/own-100.jsonl") },
];
