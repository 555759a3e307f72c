// Longer than other files: what is looked for, noted and sent is tried on one small archive after another.
import { createHmac } from "node:crypto";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { AlertFault, failureOf, readFailure, writeFailure } from "../../lib/alerts/alert-failure.ts";
import { bucketOf, isQuiet } from "../../lib/alerts/bucket.ts";
import type { Notice } from "../../lib/alerts/notice.ts";
import { noticeText } from "../../lib/alerts/notice-text.ts";
import { openOutbox } from "../../lib/alerts/outbox.ts";
import { requestOf } from "../../lib/alerts/request-of.ts";
import { runAlerts } from "../../lib/alerts/run-alerts.ts";
import { savedChangeOf } from "../../lib/alerts/saved-change-of.ts";
import { appendNotice } from "../../lib/alerts/send/append-notice.ts";
import { mailNotice } from "../../lib/alerts/send/mail-notice.ts";
import { postNotice } from "../../lib/alerts/send/post-notice.ts";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { listsBeside, writeListChanges } from "../../lib/lists/lists-file.ts";
import { openSaved, writeSavedChanges } from "../../lib/lists/saved-file.ts";
import type { Alert, SavedSearch } from "../../lib/lists/saved-search.ts";
import { openMailServer } from "../../scripts/bench/alerts/servers.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-alerts-"));
afterAll(() => rmSync(root, { recursive: true }));

let at = 0;
let folder: string;
let archive: Archive;
let engine: SearchEngine;
let outbox: ReturnType<typeof openOutbox>;
let sent: Notice[] = [];
let clock = Date.parse("2026-05-01T12:00:00Z");

beforeEach(() => {
  folder = join(root, String(at++));
  archive = openArchive(join(folder, "archive.db"));
  engine = openEmbedded(archive);
  outbox = openOutbox(join(folder, "alerts"));
  sent = [];
});
afterEach(async () => {
  outbox.close();
  await engine.close();
});

const TO: Alert = { id: "alert00", to: { file: "unused" }, when: "import" };
const searchOf = (query: string, alert: Partial<Alert> = {}): SavedSearch => ({
  id: "search0",
  name: "A search",
  query,
  by: "me",
  seen: "2026-05-01T00:00:00Z",
  alerts: [{ ...TO, ...alert }],
});

async function bring(...sketches: readonly ArticleSketch[]): Promise<string[]> {
  const placed = archive.place(sketches.map(articleOf));
  await sync(archive, engine, () => {});
  return placed.map(({ id }) => id);
}

const take = async (_: Alert, notice: Notice) => void sent.push(notice);
const run = (search: SavedSearch, send = take, box = outbox) =>
  runAlerts({
    archive,
    engine,
    readBy: async () => ({ archive, engine }),
    outbox: box,
    searches: [search],
    send,
    site: "http://news.example",
    now: () => clock,
  });

const STORY = (n: number): ArticleSketch => ({
  id: `s${n}`,
  title: `Story ${n}`,
  // Long enough to be told from others as a copy.
  text: `The river rose. ${Array.from({ length: 40 }, (_, word) => `word${n}x${word}`).join(" ")}.`,
  date: "2001-03-04",
});

describe("an alert", () => {
  it("tells what comes after it was made, once, whichever way the clock goes", async () => {
    const [first] = await bring(STORY(1));
    await run(searchOf("q=river+"));
    expect(sent).toEqual([]);
    clock -= 86_400_000 * 400;
    const [second] = await bring(STORY(2), { id: "x", title: "Other", text: "Nothing of the kind is said here." });
    await run(searchOf("q=river+"));
    await run(searchOf("q=river+"));
    expect(sent.map(({ keys }) => keys)).toEqual([[second]]);
    expect(sent[0]!.items).toMatchObject([{ url: `http://news.example/article/${second}`, headline: "Story 2" }]);
    expect(sent[0]!.keys).not.toContain(first);
  });

  it("names as many articles as it may, and says how many more there are and where", async () => {
    outbox.watch(TO.id, archive.lastArrival());
    await bring(...Array.from({ length: 15 }, (_, n) => STORY(n + 1)));
    await run(searchOf("q=river+", { most: 3 }));
    const [notice] = sent as [Notice];
    expect([notice.items.length, notice.keys.length]).toEqual([3, 15]);
    const { subject, text } = noticeText(notice);
    expect(subject).toBe("15 new: A search");
    expect(text).toContain("… and 12 more.");
    expect(text).toContain(notice.link);
    expect(new URL(notice.link).searchParams.get("q")).toBe("river ");
    expect(new URL(notice.link).searchParams.get("sort")).toBe("added");
  });

  it("tells in the language in which its search was saved, or in its own", async () => {
    const search = { ...searchOf("q=river+", { most: 1 }), ui: "fr" };
    outbox.watch(TO.id, archive.lastArrival());
    await bring(STORY(1), STORY(2));
    await run(search);
    await bring(STORY(3));
    await run({ ...search, alerts: [{ ...search.alerts[0]!, ui: "es" }] });
    await bring(STORY(4));
    // A language that there is no more.
    await run({ ...search, alerts: [{ ...search.alerts[0]!, ui: "xx" }] });
    expect(sent.map((notice) => [noticeText(notice).subject, new URL(notice.link).searchParams.get("ui")])).toEqual([
      ["2 nouveaux : A search", "fr"],
      ["1 nuevo: A search", "es"],
      ["1 new: A search", null],
    ]);
    const { text } = noticeText(sent[0]!);
    expect(text).toMatch(/\n4 mars 2001\n/);
    expect(text).toContain("… et 1 de plus.\nLes voir tous :");
    expect(sent.map(({ items }) => new URL(items[0]!.url).search)).toEqual(["?ui=fr", "?ui=es", ""]);
    // As it was before there were languages, byte by byte.
    expect(Object.keys(sent[2]!)).toEqual(["id", "search", "link", "items", "keys"]);
  });

  it("keeps a search that cannot be read, says why, and tells all of it once it can", async () => {
    outbox.watch(TO.id, archive.lastArrival());
    const [id, other] = await bring(STORY(1), STORY(2));
    expect((await run(searchOf("from=soon"))).failures).toEqual([
      expect.stringMatching(/^"A search": Its search cannot be read: from is "soon"/),
    ]);
    expect(outbox.watched(TO.id)).toMatchObject({
      failing: {
        said: expect.stringContaining("cannot be read"),
        reason: { code: "unreadable", of: { parameter: "from", code: "noDay", given: "soon" } },
      },
      since: clock,
    });
    const search = searchOf("list=later00");
    expect((await run(search)).failures).toEqual(['"A search": There is no reading list "later00".']);
    writeListChanges(listsBeside(join(folder, "archive.db")), [
      { act: "make", list: "later00", name: "Later", by: "me" },
      { act: "keep", list: "later00", articles: [id!], by: "me" },
    ]);
    expect((await run(search)).failures).toEqual([]);
    expect(sent.map(({ keys }) => keys)).toEqual([[id]]);
    expect(outbox.watched(TO.id)).toMatchObject({ failing: null, since: null });
    // What is put into the list later came into the archive before, and is no news of it.
    writeListChanges(listsBeside(join(folder, "archive.db")), [
      { act: "keep", list: "later00", articles: [other!], by: "me" },
    ]);
    await bring({ ...STORY(3), title: "Elsewhere" });
    await run(search);
    expect(sent).toHaveLength(1);
  });

  it("tells an article whose import was taken back before it looked, and that came again", async () => {
    outbox.watch(TO.id, archive.lastArrival());
    const [id] = await bring(STORY(1));
    archive.remove(id!);
    await sync(archive, engine, () => {});
    await run(searchOf("q=river+"));
    expect([sent, outbox.absent(TO.id)]).toEqual([[], [1]]);
    await bring(STORY(2));
    await run(searchOf("q=river+"));
    expect(outbox.absent(TO.id)).toEqual([1]);
    expect(sent).toHaveLength(1);
  });

  it("tells a text once, under the id of its first copy, and says nothing of copies that come later", async () => {
    outbox.watch(TO.id, archive.lastArrival());
    const [first] = await bring({ ...STORY(1), outlet: "The Pier" });
    await run(searchOf("q=river+"));
    await bring({ ...STORY(1), id: "copy", outlet: "Hill Post" });
    await run(searchOf("q=river+"));
    expect(sent.map(({ keys }) => keys)).toEqual([[first]]);
    // Of an outlet, copies stand one by one, and the text is none that was found before.
    const other = { id: "other00" };
    outbox.watch(other.id, 1);
    await run(searchOf("outlet=Hill+Post", other));
    expect(sent.at(-1)!.keys).toEqual([first]);
  });

  it("says nothing of a copy of what was there before, and tells a text that is found by several copies together once", async () => {
    const [old] = await bring({ ...STORY(1), outlet: "The Pier" });
    outbox.watch(TO.id, archive.lastArrival());
    await bring({ ...STORY(1), id: "copy", outlet: "Hill Post" });
    await run(searchOf("q=river+"));
    expect(sent).toEqual([]);
    // Neither copy has both words, so none was found by itself before.
    const alert = { id: "several" };
    outbox.watch(alert.id, archive.lastArrival());
    await bring({ ...STORY(2), title: "Alpha", outlet: "The Pier" });
    await run(searchOf("q=alpha+beta+", alert));
    expect(sent).toEqual([]);
    for (const [title, outlet] of [
      ["Beta", "Hill Post"],
      ["Gamma", "Sea Wire"],
    ]) {
      const further = { ...STORY(title!.length + 5), id: title!, title: "Alpha beta" };
      await bring({ ...STORY(2), id: outlet!, title: title!, outlet: outlet! }, further);
      await run(searchOf("q=alpha+beta+", alert));
    }
    expect(sent.map(({ keys }) => keys.length)).toEqual([2, 1]);
    expect(sent.flatMap(({ keys }) => keys)).not.toContain(old);
  });

  it("tells what comes after an older archive was restored, though its numbers were those of others", async () => {
    await bring(STORY(1));
    await run(searchOf("q=river+"));
    const restored = openArchive(join(folder, "restored.db"));
    restored.place([STORY(1)].map(articleOf));
    await bring(STORY(2), STORY(3));
    await run(searchOf("q=river+"));
    expect(sent.map(({ keys }) => keys.length)).toEqual([2]);
    await engine.close();
    [archive, engine] = [restored, openEmbedded(restored)];
    for (const brought of [[STORY(4)], [STORY(5), STORY(6), STORY(2)]]) {
      const ids = await bring(...brought);
      await run(searchOf("q=river+"));
      // One that was told is not told again.
      expect(sent.at(-1)!.keys.toSorted()).toEqual(ids.filter((id) => id !== articleOf(STORY(2)).id).toSorted());
    }
    expect(sent).toHaveLength(3);
  });

  it("takes nothing in another archive for news that was there when it was put in the place of the first", async () => {
    await bring(STORY(1));
    await run(searchOf("q=river+"));
    await engine.close();
    archive = openArchive(join(folder, "other.db"));
    engine = openEmbedded(archive);
    await bring(STORY(11), STORY(12), STORY(13));
    await run(searchOf("q=river+"));
    expect(sent).toEqual([]);
    const [came] = await bring(STORY(14));
    await run(searchOf("q=river+"));
    expect(sent.map(({ keys }) => keys)).toEqual([[came]]);
  });

  it("sends the same message again where it stopped between sending and noting, and no other", async () => {
    outbox.watch(TO.id, archive.lastArrival());
    await bring(STORY(1));
    const dying = {
      ...outbox,
      sent: () => {
        throw new Error("killed");
      },
      refused: () => {
        throw new Error("killed");
      },
    };
    await expect(run(searchOf("q=river+"), take, dying)).rejects.toThrow("killed");
    await bring(STORY(2));
    await run(searchOf("q=river+"));
    expect(sent).toHaveLength(3);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[2]!.id).not.toBe(sent[0]!.id);
    expect(sent[2]!.keys).not.toEqual(sent[0]!.keys);
  });

  it("keeps what a server does not take, tries it again later and later, and never gives up", async () => {
    outbox.watch(TO.id, archive.lastArrival());
    await bring(STORY(1));
    const refuse = async () => {
      throw new Error("away");
    };
    let tries = 0;
    const start = clock;
    for (let hour = 0; hour < 100; hour++) {
      const { failures } = await run(searchOf("q=river+"), refuse);
      tries += failures.length;
      clock += 3_600_000;
    }
    expect(tries).toBeGreaterThan(10);
    expect(tries).toBeLessThan(30);
    expect(outbox.stuck(TO.id)).toMatchObject({ reason: { said: "away", reason: null }, sent: null });
    // A clock that goes back does not make it wait for a time that is long gone.
    clock = start - 86_400_000 * 30;
    await run(searchOf("q=river+"));
    expect(sent).toHaveLength(1);
    expect(outbox.stuck(TO.id)).toBeNull();
    expect(outbox.latest(5)).toMatchObject([{ articles: 1, body: "" }]);
  });

  it("takes the words of a removed article out of what waits, and says that there was one more", async () => {
    outbox.watch(TO.id, archive.lastArrival());
    const [first, second] = await bring(STORY(1), STORY(2));
    const refuse = async () => {
      throw new Error("away");
    };
    await run(searchOf("q=river+"), refuse);
    outbox.forget([first!]);
    expect(readFileSync(join(folder, "alerts", "state.db"), "latin1")).not.toContain("word1x5");
    clock += 86_400_000;
    await run(searchOf("q=river+"));
    expect(sent[0]!.items.map(({ key }) => key)).toEqual([second]);
    expect(noticeText(sent[0]!).text).toContain("… and 1 more.");
  });

  it("is silent in its quiet hours and once it is stopped, and loses nothing", async () => {
    outbox.watch(TO.id, archive.lastArrival());
    await bring(STORY(1));
    const hour = new Date(clock).getHours();
    const quiet = { from: hour, until: (hour + 2) % 24 };
    await run(searchOf("q=river+", { quiet }));
    await run({ ...searchOf("q=river+"), alerts: [] });
    expect(sent).toEqual([]);
    clock += 2 * 3_600_000;
    await run(searchOf("q=river+", { quiet }));
    expect(sent).toHaveLength(1);
  });

  it("looks once an hour or a day, and also where the clock goes back", async () => {
    for (const [when, step] of [
      ["hourly", 3_600_000],
      ["daily", 86_400_000],
    ] as const) {
      const alert = { id: `${when}00`, when };
      outbox.watch(alert.id, archive.lastArrival());
      const told = sent.length;
      const looks = async (n: number) => {
        await bring({ ...STORY(n), id: `${when}${n}` });
        await run(searchOf("q=river+", alert));
        return sent.length - told;
      };
      clock = new Date(2026, 4, 1, 12, 0).getTime();
      expect(await looks(when === "daily" ? 11 : 1)).toBe(1);
      clock += 60_000;
      expect(await looks(when === "daily" ? 12 : 2)).toBe(1);
      clock += step;
      expect(await looks(when === "daily" ? 13 : 3)).toBe(2);
      expect(sent.at(-1)!.keys).toHaveLength(2);
      clock -= 3 * step;
      expect(await looks(when === "daily" ? 14 : 4)).toBe(3);
    }
  });
});

describe("hours", () => {
  it("are quiet from one until another, through midnight too", () => {
    const hour = (hours: number) => new Date(2026, 4, 1, hours, 30).getTime();
    const quietIn = (quiet: Alert["quiet"]) =>
      Array.from({ length: 24 }, (_, hours) => hours).filter((hours) => isQuiet(quiet ? { quiet } : {}, hour(hours)));
    expect(quietIn({ from: 22, until: 7 })).toEqual([0, 1, 2, 3, 4, 5, 6, 22, 23]);
    expect(quietIn({ from: 9, until: 11 })).toEqual([9, 10]);
    expect(quietIn({ from: 9, until: 9 })).toEqual([]);
    expect(quietIn(undefined)).toEqual([]);
    expect([bucketOf("import", 0), bucketOf("daily", hour(5)), bucketOf("hourly", hour(5))]).toEqual([
      "",
      "2026-05-01",
      "2026-05-01 05",
    ]);
  });
});

const NOTICE: Notice = {
  id: "abc",
  search: "Two\r\nBcc: x@evil.example",
  link: "http://news.example/search?q=x",
  items: [
    {
      key: "k",
      url: "http://news.example/article/k",
      headline: "Ä\u0000 \ud800",
      outlet: "The Pier",
      date: "2001-03",
      snippet: "s",
    },
  ],
  keys: ["k"],
};

describe("a webhook", () => {
  const got: { headers: IncomingHttpHeaders; body: string; url: string }[] = [];
  let status = 204;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (data) => {
      body += data;
    });
    request.on("end", () => {
      got.push({ headers: request.headers, body, url: request.url! });
      if (status !== 0) response.writeHead(status, { location: "/elsewhere" }).end();
    });
  }).listen(0, "127.0.0.1");
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it("is signed, and known again by its key", async () => {
    await postNotice({ webhook: url(), private: true }, NOTICE, "secret");
    const { headers, body } = got.at(-1)!;
    expect(headers["idempotency-key"]).toBe("abc");
    const signed = createHmac("sha256", "secret").update(`${headers["x-dateline-timestamp"]}.${body}`).digest("hex");
    expect(headers["x-dateline-signature"]).toBe(`sha256=${signed}`);
    expect(JSON.parse(body)).toMatchObject({ id: "abc", keys: ["k"] });
  });

  it("fails with its reason where it is private, leads on, refuses, says nothing, or nothing is set", async () => {
    const before = got.length;
    await expect(postNotice({ webhook: url() }, NOTICE, "s")).rejects.toThrow(
      /^Cannot post to http:\S+: its address is refused \(port \d+\); .*--private may go there\.$/,
    );
    await expect(postNotice({ webhook: "http://127.0.0.1/x" }, NOTICE, "s")).rejects.toThrow(
      /it is in a private network \(127\.0\.0\.1\); .*--private/,
    );
    await expect(postNotice({ webhook: "http://localhost/x" }, NOTICE, "s")).rejects.toThrow(
      /in a private network \(localhost is \S+\)/,
    );
    await expect(postNotice({ webhook: url(), private: true }, NOTICE, null)).rejects.toThrow(
      "WEBHOOK_SECRET is not set",
    );
    expect(got).toHaveLength(before);
    for (const answered of [302, 404, 500]) {
      status = answered;
      await expect(postNotice({ webhook: url(), private: true }, NOTICE, "s")).rejects.toMatchObject({
        message: expect.stringContaining(`it answered ${answered}`),
        reason: { code: "answered", at: new URL(url()).origin, status: answered },
      });
    }
    status = 0;
    await expect(postNotice({ webhook: url(), private: true }, NOTICE, "s", 200)).rejects.toMatchObject({
      message: expect.stringContaining("no answer in 0.2 s"),
      reason: { code: "silent", seconds: 0.2 },
    });
    await expect(postNotice({ webhook: "http://127.0.0.1:2/x", private: true }, NOTICE, "s")).rejects.toMatchObject({
      reason: { code: "unreachable", detail: expect.stringContaining("ECONNREFUSED") },
    });
    await expect(postNotice({ webhook: "http://localhost/x" }, NOTICE, "s")).rejects.toMatchObject({
      reason: { code: "private", at: "http://localhost" },
    });
    expect(got.every(({ url }) => url === "/hook")).toBe(true);
  });
});

describe("a mail", () => {
  it("has a subject of one line, the notice's own id, and only who it is for", async () => {
    const server = await openMailServer();
    try {
      const settings = { smtpUrl: server.url, mailFrom: "archive@test.example", webhookSecret: null };
      await mailNotice("reader@test.example", NOTICE, settings);
      const [[id, bodies]] = [...server.taken.get("reader")!] as [[string, Set<string>]];
      expect(id).toBe("abc@alerts.dateline");
      const [mail] = [...bodies];
      expect(mail).not.toMatch(/^Bcc:/im);
      expect(mail).toMatch(/^Subject: 1 new: Two Bcc: x@evil\.example/m);
      server.mood("refuses");
      await expect(mailNotice("reader@test.example", NOTICE, settings)).rejects.toThrow(/421/);
      await expect(mailNotice("reader@test.example", NOTICE, { ...settings, smtpUrl: null })).rejects.toThrow(
        "Cannot send mail: the setting SMTP_URL is not set.",
      );
      await expect(mailNotice("reader@test.example", NOTICE, { ...settings, mailFrom: null })).rejects.toMatchObject({
        message: expect.stringContaining("MAIL_FROM"),
        reason: { code: "notSet", setting: "MAIL_FROM" },
      });
      const nobody = { ...settings, smtpUrl: "smtp://127.0.0.1:1" };
      await expect(mailNotice("reader@test.example", NOTICE, nobody)).rejects.toMatchObject({
        reason: { code: "unreachable", at: "127.0.0.1:1" },
      });
    } finally {
      server.close();
    }
  });
});

describe("a file", () => {
  it("has each notice once, also behind a line that was cut", () => {
    const path = join(root, "told.jsonl");
    writeFileSync(path, '{"id":"cut');
    for (const id of ["one", "two", "one"]) appendNotice(path, { ...NOTICE, id });
    appendFileSync(path, "");
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    expect(lines.slice(1).map((line) => JSON.parse(line).id)).toEqual(["one", "two"]);
    expect(lines[0]).toBe('{"id":"cut');
  });

  it("that cannot be written is named, with the reason", () => {
    const path = join(root, "missing", "told.jsonl");
    expect(() => appendNotice(path, NOTICE)).toThrow(`Cannot write to "${path}": its folder does not exist.`);
    expect(() => appendNotice(root, NOTICE)).toThrow(`Cannot write to "${root}": it is a folder.`);
    const stateOf = (to: string) => {
      try {
        appendNotice(to, NOTICE);
      } catch (error) {
        return failureOf(error as Error).reason;
      }
    };
    expect(stateOf(path)).toEqual({ code: "file", path, state: "noFolder" });
    expect(stateOf(root)).toEqual({ code: "file", path: root, state: "isFolder" });
  });
});

describe("why an alert failed", () => {
  it("is noted by its code, and read as it was said where a version before noted it, or a later one", () => {
    const failure = failureOf(new AlertFault("No.", { code: "notSet", setting: "SMTP_URL" }));
    expect(readFailure(writeFailure(failure))).toEqual(failure);
    expect(readFailure("Cannot send mail.")).toEqual({ said: "Cannot send mail.", reason: null });
    expect(readFailure("421")).toEqual({ said: "421", reason: null });
    expect(readFailure('{"said":"No.","reason":{"code":"of tomorrow"}}')).toEqual({ said: "No.", reason: null });
    expect(failureOf(new Error("No."))).toEqual({ said: "No.", reason: null });
  });
});

describe("saved searches", () => {
  const form = { act: "", search: "", name: "", query: "", ui: "en", line: "", as: null };

  it("are named, looked at, removed and undone, and a form that does not fit changes nothing", () => {
    const path = join(root, "saved", "alerts.jsonl");
    const saved = openSaved(path);
    const asked = (of: Partial<typeof form>) => savedChangeOf(saved.read(), { ...form, ...of }, "me");
    const make = (of: Partial<typeof form>) => {
      const change = asked(of);
      if (typeof change === "string") throw new Error(change);
      return writeSavedChanges(path, [change])[0]!;
    };
    make({ act: "save", name: " Rivers ", query: "q=river+&country=PT" });
    const [search] = saved.read().searches as [SavedSearch];
    expect(search).toMatchObject({ name: "Rivers", query: "q=river+&country=PT", alerts: [] });
    expect(search).not.toHaveProperty("ui");
    expect(asked({ act: "save", name: "x", query: "q=x", ui: "fr" })).toMatchObject({ ui: "fr" });
    expect(asked({ act: "save", name: "x", query: "from=soon" })).toBe("unread");
    expect(asked({ act: "save", name: "", query: "q=x" })).toBe("noName");
    expect(asked({ act: "rename", search: "nothing", name: "x" })).toBe("noSearch");
    expect(asked({ act: "explode", search: search.id })).toBe("notFitting");
    const seen = make({ act: "seen", search: search.id });
    expect(saved.read().searches[0]!.seen).toBe(seen.at);
    writeSavedChanges(path, [
      { act: "alert", alert: "alert00", search: search.id, to: { mail: "a@b.example" }, when: "daily", by: "me" },
    ]);
    const drop = make({ act: "drop", search: search.id });
    expect(saved.read().searches).toEqual([]);
    expect(asked({ act: "undo", line: "nothing" })).toBe("noLine");
    make({ act: "undo", line: drop.id });
    expect(saved.read().searches).toMatchObject([{ name: "Rivers", alerts: [{ id: "alert00", when: "daily" }] }]);
    expect(asked({ act: "undo", line: drop.id })).toBe("noLine");
    writeSavedChanges(path, [{ act: "stop", alert: "alert00", by: "me" }]);
    expect(saved.read().searches[0]!.alerts).toEqual([]);
    expect(() => requestOf("page=x")).toThrow(/^Its search cannot be read: page/);
  });
});
