import { afterAll, beforeAll, expect, it } from "vitest";
import { openReading } from "../../scripts/fuzz/open-reading.ts";

/** Files are read by a process with little memory, and 5 seconds of the processor for each. */
let reading: ReturnType<typeof openReading>;
beforeAll(() => {
  reading = openReading();
});
afterAll(() => reading.close());

const STORY = "The ferry left the old quay at noon with its lights on, the office said. ".repeat(8);
const HEADERS =
  "From: Ann Cole <a@quay.example>\nSubject: Ferry\nDate: Mon, 13 May 2019 06:00:00 GMT\nMIME-Version: 1.0\n";
const text = (words: string) => `Content-Type: text/plain\n\n${words}\n`;

const parts = (count: number, part: string) =>
  `${HEADERS}Content-Type: multipart/mixed; boundary="b"\n\n${`--b\n${part}`.repeat(count)}--b--\n`;

/** Parts in parts. */
function levels(count: number): string {
  const open = Array.from(
    { length: count },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`,
  );
  const close = Array.from({ length: count }, (_, at) => `--b${count - 1 - at}--\n`);
  return `${HEADERS}${open.join("")}${text(STORY)}${close.join("")}`;
}

/** Mails that were sent on, each with the one before. */
function forwarded(count: number): string {
  const mails = Array.from(
    { length: count },
    (_, at) =>
      `${HEADERS}Content-Type: multipart/mixed; boundary="f${at}"\n\n--f${at}\nContent-Type: message/rfc822\n\n`,
  );
  return `${mails.join("")}${HEADERS}${text(STORY)}`;
}

const page = (filling: string, count: number) =>
  `<!doctype html><html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${STORY}</p>${filling.repeat(count)}</article></body></html>`;

it.each<readonly [kind: string, name: string, make: () => string]>([
  ["10,000 parts", "a.eml", () => parts(10_000, text("A ferry sails."))],
  ["100,000 empty parts", "a.eml", () => parts(100_000, "\n")],
  [
    "10,000 files attached",
    "a.eml",
    () => parts(10_000, `Content-Type: image/png; name="a.png"\nContent-Disposition: attachment\n\nabc\n`),
  ],
  ["100 levels", "a.eml", () => levels(100)],
  ["10,000 levels", "a.eml", () => levels(10_000)],
  ["1,000 mails in one another", "a.eml", () => forwarded(1000)],
  ["100,000 headers", "a.eml", () => `${HEADERS}${"X-Quay: a\n".repeat(100_000)}\n${STORY}`],
  ["1,000,000 elements", "a.html", () => page("<b>a</b>", 1_000_000)],
  ["1,000,000 elements without words", "a.html", () => page("<br>", 1_000_000)],
  ["1,000,000 paragraphs", "a.html", () => page("<p>a", 1_000_000)],
  ["1,000,000 elements in one another", "a.html", () => page("<div>", 1_000_000)],
  [
    "1,000,000 elements of a feed",
    "a.xml",
    () => `<rss version="2.0"><channel><item><title>a</title>${"<a/>".repeat(1_000_000)}</item></channel></rss>`,
  ],
  ["100,000 rows", "a.csv", () => `title,text\n${"Ferry,The ferry left.\n".repeat(100_000)}`],
])("%s are read or refused within the bounds (%s)", async (_, name, make) => {
  const { fault, records, refused } = await reading.read({ name, bytes: Buffer.from(make()) });
  expect(fault).toBeNull();
  expect(records > 0 || refused !== null).toBe(true);
});
