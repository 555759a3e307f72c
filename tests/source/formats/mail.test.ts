import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mboxMessages } from "../../../lib/source/formats/mbox-messages.ts";
import { sourceFolder } from "../folder.ts";

const { file, read, told } = sourceFolder();

const HEAD = "From: Harbour Gazette <news@gazette.example>\nSubject: Bridge\nDate: Mon, 13 May 2019 06:00:00 +0200\n";
const BETWEEN = "From news@gazette.example Mon May 13 06:00:00 2019\n";

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

describe("a mail", () => {
  it("is told by its headers, and an article that begins like one is not", async () => {
    const mail = `${HEAD}\nThe bridge is open.\n`;
    expect(await read([file("a.txt", mail), file("b", mail.replace(/\n/g, "\r\n"))])).toMatchObject([
      { fields: { title: "Bridge", outlet: "Harbour Gazette" } },
      { fields: { title: "Bridge", outlet: "Harbour Gazette" } },
    ]);
    const article = file("c.txt", "From: the pier\nWhat one sees: the island.\n\nThe bridge is open.\n");
    const memo = file("d.txt", "Title: Bridge\nDate: 13 May 2019\n\nThe bridge is open.\n");
    const page = file(
      "e.txt",
      `${HEAD}Snapshot-Content-Location: https://gazette.example/\n\n<p>The bridge is open.\n`,
    );
    for (const found of await read([article, memo, page]))
      expect(found).not.toMatchObject({ fields: { title: "Bridge", outlet: "Harbour Gazette" } });
  });

  it("may have a line above its headers that a program left there", async () => {
    const above = file("a.eml", `From ann@gazette.example\r\n${HEAD}\nThe bridge is open.\n`);
    const prose = file("b.txt", `From here\n\n${HEAD}\nThe bridge is open.\n`);
    const [mail, text] = await read([above, prose]);
    expect(mail).toMatchObject({ fields: { title: "Bridge" }, text: "The bridge is open." });
    expect(text).not.toMatchObject({ fields: { title: "Bridge" } });
  });

  it("is called after its list where that has a name, else after its sender, else after the sender's site", async () => {
    const outlet = async (list: string, from = "Ann Cole <ann@gazette.example>") => {
      const [found] = await read([file("a.eml", `List-Id: ${list}\nFrom: ${from}\nSubject: Bridge\n\nIt is open.\n`)]);
      return found?.kind === "record" ? found.fields.outlet : undefined;
    };
    expect(await outlet("The Morning Boat <boat.gazette.example>")).toBe("The Morning Boat");
    expect(await outlet("0f3a9c0de mc list <0f3a9.mcsv.example>")).toBe("Ann Cole");
    expect(await outlet("<boat.gazette.example>", "ann@gazette.example")).toBe("gazette.example");
  });

  it("keeps what quotes inside its text, and sets aside what it answers and its signature", async () => {
    const text = "He asked:\n\n> Is it open?\n\nIt is.\n\nOn Sun, 12 May 2019, Dan Poole wrote:\n> Well?\n\n-- \nAnn\n";
    const [found] = await read([file("a.eml", `${HEAD}\n${text}`)]);
    if (found?.kind !== "record") throw new Error("no record");
    const [first] = found.parts!;
    expect(first!.kind).toBe("furniture");
    expect(found.text.slice(0, first!.start).trimEnd()).toBe("He asked:\n\n> Is it open?\n\nIt is.");
  });

  it("of Outlook's own kind, too deep a one and an empty one are refused by name", async () => {
    const outlook = Buffer.concat([
      Buffer.from("\xd0\xcf\x11\xe0", "latin1"),
      Buffer.alloc(2000),
      Buffer.from("__substg1.0_0037001F", "utf16le"),
    ]);
    expect(await told(file("a.bin", outlook))).toEqual([
      "a.bin||!is an Outlook message (MSG: save it as EML), a format that is not read yet",
    ]);
    let deep = "\nx\n";
    for (let at = 0; at < 80; at++)
      deep = `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n${deep}\n--b${at}--\n`;
    expect(await told(file("d.eml", HEAD + deep))).toEqual([
      expect.stringMatching(/^d\.eml\|\|!is no mail that can be read/),
    ]);
    expect(await told(file("e.eml", `${HEAD}\n\n`))).toEqual(["e.eml||!is a mail without a text"]);
  });
});

describe("an mbox", () => {
  it("is divided where a line of `From ` stands behind an empty one, however its bytes come", async () => {
    const text = `${BETWEEN}A: 1\n\nFrom the pier one sees 2019\n>From here\n>>From there\nFrom x@y Mon May 13 06:00:00 2019\n\n${BETWEEN}B: 2\n`;
    const all = async (...texts: string[]) =>
      (await Array.fromAsync(mboxMessages(pieces(...texts), 1000))).map(({ line, bytes }) => [line, bytes?.toString()]);
    const whole = await all(text);
    expect(whole).toEqual([
      [1, "A: 1\n\nFrom the pier one sees 2019\nFrom here\n>From there\nFrom x@y Mon May 13 06:00:00 2019\n\n"],
      [9, "B: 2\n"],
    ]);
    for (let at = 1; at < text.length; at += 3) expect(await all(text.slice(0, at), text.slice(at))).toEqual(whole);
  });

  it("passes over a mail that is too long without holding it", async () => {
    async function* large() {
      yield Buffer.from(`${BETWEEN}A: 1\n\n`);
      for (let at = 0; at < 2000; at++) yield Buffer.from(`${"boat ".repeat(20)}\n`);
      yield Buffer.from(`\n${BETWEEN}B: 2\n`);
    }
    const found = await Array.fromAsync(mboxMessages(large(), 10_000));
    expect(found.map(({ bytes }) => bytes?.toString() ?? null)).toEqual([null, "B: 2\n"]);
  });

  it("of whatever bytes gives each mail or why not, and throws nothing", async () => {
    const piece = fc.constantFrom(
      BETWEEN,
      "\n",
      "\n\n",
      HEAD,
      "MIME-Version: 1.0\n",
      "Content-Type: multipart/mixed; boundary=b\n",
      "--b\n",
      "--b--\n",
      "Content-Transfer-Encoding: base64\n",
      "=?utf-8?B?4p8?=",
      "Content-Type: text/html; charset=x-none\n",
      "<p>The bridge",
      "=C3=",
      "AAAA",
      "\u0000",
      ">From ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (texts) => {
        for (const found of await read([file("a.mbox", `${BETWEEN}${HEAD}${texts.join("")}`)]))
          expect(found).not.toMatchObject({ reason: expect.stringMatching(/fault of Dateline/) });
      }),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(!process.env.LONG)("a very large mbox (LONG=1: it takes minutes)", () => {
  it("of a gigabyte is read in flat memory", async () => {
    const mail = `${BETWEEN}${HEAD}\n${"The bridge is open again, and the ferry stops on Sunday. ".repeat(180)}\n\n`;
    async function* many() {
      const some = Buffer.from(mail.repeat(100));
      for (let sent = 0; sent < 1024 ** 3; sent += some.length) yield some;
    }
    let [count, most] = [0, 0];
    const source = { path: "a.mbox", name: "a.mbox", onDisk: null, size: null, head: Buffer.from(mail), open: many };
    const { mbox } = await import("../../../lib/source/formats/mail.ts");
    for await (const found of mbox.read(source, {})) {
      expect(found.kind).toBe("record");
      if (++count % 1000 === 0) most = Math.max(most, process.memoryUsage().rss);
    }
    expect(count).toBeGreaterThan(100_000);
    expect(most).toBeLessThan(700 * 1024 ** 2);
  });
});
