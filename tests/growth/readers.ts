/**
 * Reads texts made of one unit many times over, as every part of a record at once, and eight times longer, and prints the
 * units whose reading then takes far more than eight times the work. It runs in a process of its own, since such a reading
 * may never end: what is being tried is printed first, behind a `?`.
 */
import { readRecord } from "../../lib/ingest/read-record.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import type { SourceRecord } from "../../lib/source/record.ts";
import { units } from "./units.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };
const LENGTH = 4000;
const TIMES = 8;

/** Processor time beyond which work is looked at, in milliseconds: what is over sooner does no harm. */
const MUCH = 400;

function record(part: string): SourceRecord {
  const text = [part, "The council met on Monday in Lisbon.", `Ann Lee said ${part} and left.`, "More was said.", part];
  const fields = { title: part, date: part, outlet: part, authors: [part], language: part, url: `http://a.b/${part}` };
  return { kind: "record", file: "test.txt", place: "", text: text.join("\n\n"), fields, notes: [] };
}

/** Milliseconds of processor time, which a loaded machine does not lengthen as it does the clock's. */
function took(unit: string, length: number): number {
  const part = unit.repeat(Math.ceil(length / unit.length));
  const { user } = process.cpuUsage();
  readRecord(record(part), CONTEXT);
  parseRequest(new URLSearchParams({ q: part }));
  return (process.cpuUsage().user - user) / 1000;
}

function growsMuch(unit: string): boolean {
  const [short, long] = [took(unit, LENGTH), took(unit, LENGTH * TIMES)];
  return long > MUCH && long > 2 * TIMES * short;
}

took("Ann Lee of Peru said so. ", LENGTH * TIMES);
for (const unit of units) {
  console.log(`? ${JSON.stringify(unit)}`);
  // Asked again, since a moment may be slow.
  if (growsMuch(unit) && growsMuch(unit)) console.log(`! ${JSON.stringify(unit)}`);
}
console.log(`= ${units.length}`);
