import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessEncoding } from "../../lib/source/files/guess-encoding.ts";
import { scanUtf8 } from "../../lib/source/files/utf8-scan.ts";
import { OptionsError } from "../../lib/source/options-error.ts";
import type { ReadOptions } from "../../lib/source/record.ts";
import { encoded } from "./encoded.ts";
import { sourceFolder } from "./folder.ts";

const { file, read: readAll } = sourceFolder();

const read = (path: string, options: ReadOptions = {}) => readAll([path], options);

/** What a file's first record says, with what was said of its encoding. */
async function first(path: string, options: ReadOptions = {}): Promise<{ text: string; said: string | undefined }> {
  const [found] = await read(path, options);
  if (found?.kind !== "record") throw new Error(found?.reason ?? "nothing was read");
  return { text: found.text, said: found.notes[0] };
}

/** News of our own making, with the encodings that each language was written in. */
const NEWS: readonly (readonly [encodings: string, text: string])[] = [
  [
    "windows-1252",
    "Le maire a été prié d'ouvrir le marché à la fête. « C'est déjà prêt », a-t-il répondu à côté de la forêt.",
  ],
  [
    "windows-1252",
    "Il sindaco è arrivato lunedì. La città è pronta, perché il ponte è più largo; così è, e già si può passare.",
  ],
  [
    "windows-1252",
    "A câmara decidiu não fechar a estação. A população está à espera; o preço é o mesmo e há pão para as crianças.",
  ],
  [
    "windows-1252",
    "El niño llegó mañana y tarde. ¿Quién pagará el camión? «Nadie», respondió el señor Núñez desde la montaña.",
  ],
  [
    "windows-1252",
    "Die Brücke wird für Fußgänger geöffnet. Der Bürgermeister sagte, die Straße sei größer als früher.",
  ],
  ["windows-1252", "Bron över ån öppnades på lördagen. Rådet hade väntat på väder, sade hon, och båtarna får gå igen."],
  [
    "windows-1252",
    "Broen over åen åbnede lørdag. Rådet ventede på bedre vejr, og både færger og små både må sejle igen.",
  ],
  ["windows-1252", "Brúin yfir ána var opnuð á laugardaginn. Borgarstjórinn þakkaði öllum sem höfðu beðið í þrjú ár."],
  [
    "windows-1252",
    "The council’s vote was “close” – so close that it took two counts, said the café’s owner, Zoë Cole.",
  ],
  [
    "windows-1250 iso-8859-2",
    "Rada miejska w Łodzi zdecydowała, że most będzie otwarty. Mieszkańcy długo czekali i są wdzięczni.",
  ],
  [
    "windows-1250 iso-8859-2",
    "Městská rada rozhodla, že most bude znovu otevřen. Řidiči dlouho čekali a žádají nižší mýtné.",
  ],
  [
    "windows-1250 iso-8859-2",
    "A városi tanács úgy döntött, hogy a híd újra megnyílik. Az őrség szerint a tömeg nyugodt, a szünet hosszú volt.",
  ],
  [
    "windows-1250 iso-8859-2",
    "Gradsko vijeće odlučilo je da će se most ponovno otvoriti. Vozači su čekali i traže nižu cijenu, kažu građani.",
  ],
  [
    "windows-1250 iso-8859-2",
    "Mestna občina je odločila, da bo most znova odprt. Vozniki so čakali več let in želijo nižjo ceno.",
  ],
  [
    "windows-1251 koi8-r iso-8859-5 ibm866",
    "Городской совет решил снова открыть мост. Жители долго ждали и просили снизить плату за проезд.",
  ],
  [
    "windows-1251 koi8-u",
    "Міська рада вирішила знову відкрити міст. Жителі довго чекали й просили зменшити плату за проїзд.",
  ],
  ["windows-1251", "Градският съвет реши да отвори отново моста. Жителите чакаха дълго и поискаха по-ниска такса."],
  [
    "windows-1254",
    "Belediye meclisi köprünün yeniden açılmasına karar verdi. Şoförler uzun süre beklediklerini söyledi, ışıklar yandı.",
  ],
  [
    "windows-1253 iso-8859-7",
    "Το δημοτικό συμβούλιο αποφάσισε να ανοίξει ξανά τη γέφυρα. Οι κάτοικοι περίμεναν πολύ καιρό.",
  ],
  [
    "windows-1257",
    "Miesto taryba nusprendė vėl atidaryti tiltą. Gyventojai ilgai laukė ir prašė mažesnio mokesčio už važiavimą.",
  ],
  ["shift_jis euc-jp", "市議会は火曜日、古い橋を再び開くことを決めた。住民は長い間待っていたと市長は話した。"],
  ["gb18030", "市议会星期二决定重新开放旧桥。市长说，居民们已经等了很长时间，希望降低过桥费。"],
  ["big5", "市議會星期二決定重新開放舊橋。市長說，居民們已經等了很長時間，希望降低過橋費。"],
  ["euc-kr", "시의회는 화요일 오래된 다리를 다시 열기로 결정했다. 시장은 주민들이 오랫동안 기다렸다고 말했다."],
];

const CASES = NEWS.flatMap(([encodings, text]) => encodings.split(" ").map((encoding) => [encoding, text] as const));

describe("a file's encoding", () => {
  it.each(CASES)("is told: %s, %s", async (encoding, text) => {
    const { text: found, said } = await first(file("a.txt", encoded(text, encoding)));
    expect(found).toBe(text);
    expect(said).toMatch(/^read as /);
  });

  it("is one for all of a table, however few of its rows tell", async () => {
    const rows = [
      "title;text",
      "Le pont;Il est à la mairie.",
      "La gare;Elle est là.",
      "Le port;Tout va bien.",
      "Été;Voilà.",
    ];
    const found = await read(file("a.csv", encoded(rows.join("\r\n"), "windows-1252")));
    expect(found.map((record) => (record.kind === "record" ? record.text : record.reason))).toEqual([
      "Il est à la mairie.",
      "Elle est là.",
      "Tout va bien.",
      "Voilà.",
    ]);
    expect(found.flatMap((record) => (record.kind === "record" ? record.notes : []))).toEqual(["read as Windows-1252"]);
  });

  it("is told from all of a file, and its words stand whole wherever pieces of it end", async () => {
    const plain = `${JSON.stringify({ text: "The bridge was shut, and nobody knew why. ".repeat(40) })}\n`;
    const late = `${JSON.stringify({ text: "議会は橋を再び開くことを決めた。".repeat(9000) })}\n`;
    const bytes = Buffer.concat([Buffer.from(plain.repeat(150)), encoded(late, "shift_jis")]);
    const found = await read(file("a.jsonl", bytes));
    const last = found.at(-1);
    expect(found).toHaveLength(151);
    // Thousands of letters need not be printed.
    expect(last?.kind === "record" && last.text === JSON.parse(late).text).toBe(true);
    expect(await read(file("a.jsonl.gz", gzipSync(bytes)))).toHaveLength(151);
  });

  it("is UTF-8 wherever it can be", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), async (text) => {
        fc.pre(!text.includes("\0") && text.isWellFormed() && text.trim() !== "");
        const bytes = Buffer.from(`words before them ${text} and words behind them`);
        const [found] = await read(file("a.txt", bytes));
        if (found?.kind === "record") expect(found.text).toBe(bytes.toString());
        else expect(found?.reason).toMatch(/control characters/);
      }),
      { numRuns: 60 },
    );
  });

  it("is UTF-8 that is damaged where most of it is UTF-8: the rest is read", async () => {
    const lines = ['{"text":"Café, José, Zoë"}', '{"text":"Muñiz"}', '{"text":"bad \xe9"}', '{"text":"Göta"}'];
    const bytes = Buffer.concat(lines.map((line, at) => Buffer.from(`${line}\n`, at === 2 ? "latin1" : "utf8")));
    const found = await read(file("a.jsonl", bytes));
    expect(found.map((record) => (record.kind === "record" ? record.text : record.reason))).toEqual([
      "Café, José, Zoë",
      "Muñiz",
      expect.stringContaining("is no UTF-8 (an invalid byte at"),
      "Göta",
    ]);
  });

  it("is not guessed from the rest of a character that was damaged", async () => {
    const bytes = Buffer.from("Городской совет решил снова открыть мост, и жители долго ждали этого.");
    const found = await read(file("a.txt", Buffer.concat([bytes.subarray(0, 21), bytes.subarray(22)])));
    expect(found).toMatchObject([{ reason: expect.stringMatching(/^is damaged UTF-8/) }]);
  });

  it("is looked for in all pieces of a file, wherever they are cut", async () => {
    const bytes = Buffer.from("Café – żółw – 橋 – 🚢 at sea");
    async function* cut(at: number, whole: Buffer) {
      yield whole.subarray(0, at);
      yield whole.subarray(at);
    }
    for (let at = 0; at <= bytes.length; at++) {
      expect(await scanUtf8(cut(at, bytes))).toEqual({ valid: true, sample: [] });
      const behind = await scanUtf8(cut(at, Buffer.concat([Buffer.from("caf\xe9 at sea ", "latin1"), bytes])));
      expect(behind.valid).toBe(false);
    }
  });

  it.each(["utf-16le", "utf-16be"])(
    "reads %s that bears no mark, in languages that put spaces between words",
    async (encoding) => {
      const bytes = (text: string) => {
        const little = Buffer.from(text, "utf16le");
        return encoding === "utf-16le" ? little : little.swap16();
      };
      for (const [, text] of NEWS.filter(([, text]) => text.includes(" ")))
        expect(await first(file("a.txt", bytes(text)))).toEqual({
          text,
          said: "read as UTF-16, which it does not mark",
        });
      const table = bytes("title,text\r\nĀda,The ferry was stopped on Monday.\r\n");
      expect(await read(file("b.csv", table))).toMatchObject([{ text: "The ferry was stopped on Monday." }]);
      expect(
        await read(
          file(
            "c.xml",
            bytes('<rss version="2.0"><channel><item><description>One word.</description></item></channel></rss>'),
          ),
        ),
      ).toMatchObject([{ text: "One word." }]);
    },
  );

  it("takes no text for UTF-16 that only holds a zero here and there, on one side or both", async () => {
    for (const text of [
      "The ferry\0was stopped on Monday, said its owner.",
      "\0".repeat(40),
      "ab\0\0".repeat(30),
      "ab\u007f\0".repeat(30),
      `${"a".repeat(99)}\0`,
    ])
      expect(await read(file("a.txt", text))).toMatchObject([{ reason: expect.stringMatching(/binary.*a zero byte/) }]);
  });

  it("is what the person who imports says, where no mark says otherwise", async () => {
    const path = file("a.txt", encoded("Żółw i gęś", "windows-1250"));
    expect(await first(path, { encoding: "windows-1250" })).toEqual({
      text: "Żółw i gęś",
      said: "read as Windows-1250, as was asked",
    });
    expect((await first(path, { encoding: "cp1251" })).text).toBe("Їуіw i gкњ");
    const marked = file("b.txt", Buffer.from("\ufeffŻółw", "utf16le"));
    expect(await first(marked, { encoding: "windows-1250" })).toEqual({ text: "\ufeffŻółw", said: "read as UTF-16" });
    await expect(read(path, { encoding: "klingon" })).rejects.toThrow(OptionsError);
  });

  it("says of a record which bytes are no letters in it", async () => {
    const [found] = await read(file("a.txt", Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0xff])), { encoding: "shift_jis" });
    expect(found).toMatchObject({
      text: "日本\ufffd",
      notes: ["read as Shift_JIS, as was asked", "holds bytes that are no letters in its encoding"],
    });
  });

  it("is not sure where a few bytes are all there is, and none where no reading makes words", () => {
    expect(guessEncoding([encoded("Une idée", "windows-1252")])).toEqual({ encoding: "windows-1252", sure: false });
    expect(guessEncoding([encoded(NEWS[0]![1], "windows-1252")])?.sure).toBe(true);
    expect(guessEncoding([Buffer.from([0x41, 0xff, 0x20, 0xfe, 0x20, 0x81])])).toBeNull();
  });
});
