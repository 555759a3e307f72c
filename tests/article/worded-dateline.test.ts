import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";

function read(text: string) {
  const context = { collection: "main", outlet: null, today: "2026-11-01" };
  const { publishedAt, zones } = normalize(
    { kind: "record", file: "a.txt", place: "", text, fields: {}, notes: [] },
    context,
  )!;
  const line = zones.find(({ kind }) => kind === "dateline");
  return { date: publishedAt?.value ?? null, line: line ? text.slice(line.start, line.end).trim() : null };
}

describe("a dateline with a date in another language", () => {
  it.each([
    ["ROUEN, 3 mai 1987 (AFP) - Le pont a été rouvert ce matin.", "1987-05-03"],
    ["Nantes, lundi 4 mai 1987 — Le pont a été rouvert ce matin.", "1987-05-04"],
    ["DAKAR (Reuters) - 5 mai 2013. Le pont a été rouvert ce matin.", "2013-05-05"],
    ["BURGOS, 3 de mayo de 1987.- El puente se abrió esta mañana.", "1987-05-03"],
    ["BREMEN, 3. März 1987 (dpa) - Die Brücke ist seit heute wieder offen.", "1987-03-03"],
    ["CURITIBA, terça-feira, 5 de maio de 1987 — A ponte foi aberta esta manhã.", "1987-05-05"],
    ["BARI, 23/05/1987 - Il ponte è stato riaperto questa mattina.", "1987-05-23"],
    ["FELTRE (Veneto), 3 maggio 1987. Il ponte è stato riaperto questa mattina.", "1987-05-03"],
    ["Zwolle, 3 mei 1987. — De brug is vanmorgen weer open gegaan.", "1987-05-03"],
    ["ОМСК, 3 мая 1987 г. (ТАСС). Мост сегодня утром снова открыт.", "1987-05-03"],
    ["صفاقس، 3 ماي 1987 - فتح الجسر من جديد صباح اليوم أمام السيارات.", "1987-05-03"],
    ["पुणे, 3 मई 1987 (भाषा)। पुल आज सुबह फिर खोल दिया गया।", "1987-05-03"],
    ["Bursa, 3 Mayıs 1987 (AA) - Köprü bu sabah yeniden açıldı.", "1987-05-03"],
    ["新华社南昌一九八七年五月十三日电 大桥今天上午重新通车。", "1987-05-13"],
    ["【仙台1987年5月3日共同】橋は今朝、再び通れるようになった。", "1987-05-03"],
    ["【仙台】1987年5月3日　橋は今朝、再び通れるようになった。", "1987-05-03"],
    ["仙台発・昭和62年5月3日　橋は今朝、再び通れるようになった。", "1987-05-03"],
  ])("%s", (text, date) => {
    const found = read(text);
    expect(found.date).toBe(date);
    expect(found.line).not.toBeNull();
  });

  it.each([
    "Nantes, 31 ans, a gagné le 3 mai 1987 la course : personne ne l'attendait si tôt.",
    "Die Brücke, 3. März 1987 eröffnet, ist seit heute wegen des Hochwassers gesperrt.",
    "Le 3 mai 1987, à Nantes, le pont a été rouvert - personne ne l'attendait si tôt.",
    "tout commença, 3 mai 1987. Le pont a été rouvert ce matin, et personne ne l'attendait.",
    "Qui? Nous, 3 mai 1987. Le pont a été rouvert ce matin, et personne ne l'attendait.",
    "1987年5月3日に開かれた橋は今朝、再び通れるようになった。",
    "El puente se abrió en Burgos, 3 de mayo de 1987 o antes, según dijo el alcalde.",
  ])("is not what a sentence says: %s", (text) => {
    expect(read(text)).toEqual({ date: null, line: null });
  });

  it("takes time in proportion to what it may reach", () => {
    for (const text of [
      "A, ".repeat(50_000),
      `${"（".repeat(50_000)}2011`,
      "一年".repeat(50_000),
      "【年".repeat(50_000),
    ])
      expect(read(`${text} 2011.`).date).toBeNull();
  });
});
