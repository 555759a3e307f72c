import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { foreignByline } from "../../lib/article/zones/byline.ts";

const STORIES = {
  de: "Der Stadtrat hat am Montag nach langer Debatte beschlossen, die alte Brücke über den Fluss zu sanieren und die Straßen zu sperren. Die Arbeiten dauern bis zum Herbst.",
  es: "El ayuntamiento aprobó el lunes, después de un largo debate, la reparación del puente viejo sobre el río y el cierre de las calles. Las obras durarán hasta el otoño.",
  fr: "Le conseil municipal a décidé lundi, après un long débat, de réparer le vieux pont sur la rivière et de fermer les rues. Les travaux dureront jusqu'à l'automne.",
  it: "Il consiglio comunale ha deciso lunedì, dopo un lungo dibattito, di riparare il vecchio ponte sul fiume e di chiudere le strade. I lavori dureranno fino all'autunno.",
  nl: "De gemeenteraad heeft maandag na een lang debat besloten de oude brug over de rivier te herstellen en de straten af te sluiten. Het werk duurt tot het najaar.",
  en: "The council voted on Monday, after a long debate, to repair the old bridge over the river and to close the streets. The work will last until the autumn.",
};

function read(story: keyof typeof STORIES, head: string) {
  const text = `Ponte 4 reparata\n\n${head}\n\n${STORIES[story]}`;
  const context = { collection: "main", outlet: null, today: "2026-11-01" };
  return normalize({ kind: "record", file: "a.txt", place: "", text, fields: {}, notes: [] }, context)!;
}

describe("a byline in another language than English", () => {
  it.each([
    ["de", "Von Anna Berg", ["Anna Berg"]],
    ["de", "von Anna Berg und Jürgen Groß", ["Anna Berg", "Jürgen Groß"]],
    ["de", "Von Anna Berg, Hamburg", ["Anna Berg"]],
    ["de", "Von Anna Berg aus Kiew", ["Anna Berg"]],
    ["de", "VON ANNA VON DER HEIDE", ["Anna Von Der Heide"]],
    ["de", "Ein Bericht von Anna Berg", ["Anna Berg"]],
    ["de", "Autorin: Anna Berg", ["Anna Berg"]],
    ["es", "Por Ana Ruiz y Juan Sanz de la Cruz", ["Ana Ruiz", "Juan Sanz de la Cruz"]],
    ["es", "Por Ana Ruiz en Buenos Aires", ["Ana Ruiz"]],
    ["fr", "Par Jean Petit et Marie-Claire Dupont", ["Jean Petit", "Marie-Claire Dupont"]],
    ["fr", "Par Jean Petit avec AFP", ["Jean Petit"]],
    ["fr", "Propos recueillis par Jean Petit", ["Jean Petit"]],
    ["it", "Di Marco Rossi e Giulia Bianchi", ["Marco Rossi", "Giulia Bianchi"]],
    ["it", "a cura di Marco Rossi", ["Marco Rossi"]],
    ["nl", "Door Jan de Vries en Els ten Kate", ["Jan de Vries", "Els ten Kate"]],
    ["de", "Af Mette Holm og Lars Bak", ["Mette Holm", "Lars Bak"]],
    ["es", "Por João da Silva e Rita Lopes", ["João da Silva", "Rita Lopes"]],
    ["de", "Autor: Jan Nowak", ["Jan Nowak"]],
    ["de", "Автор: Иван Петров", ["Иван Петров"]],
    ["fr", "Par Le Monde avec AFP", []],
    ["es", "Por la Redacción de EFE", []],
  ] as const)("%s: %s", (story, line, names) => {
    const { authors, body, headline } = read(story, line);
    expect([authors, body, headline.text]).toEqual([
      names,
      names.length > 0 ? STORIES[story] : body,
      "Ponte 4 reparata",
    ]);
  });

  it("stands above the headline, too, but never in a body that its source gives", () => {
    const context = { collection: "main", outlet: null, today: "2026-11-01" };
    const text = `Von Anna Berg\n\nBrücke 4 saniert\n\n${STORIES.de}`;
    const of = (fields: object) =>
      normalize({ kind: "record", file: "a", place: "", text, fields, notes: [] }, context)!;
    const above = of({});
    expect([above.authors, above.headline.text]).toEqual([["Anna Berg"], "Brücke 4 saniert"]);
    const parts = [{ kind: "body" as const, start: 0, end: text.length }];
    expect(of({ parts }).zones.map(({ kind }) => kind)).not.toContain("byline");
  });

  it("has the date behind it", () => {
    const { authors, publishedAt } = read("de", "Von Anna Berg | 5. Januar 2024");
    expect([authors, publishedAt?.value]).toEqual([["Anna Berg"], "2024-01-05"]);
  });

  it.each([
    ["de", "Von Montag an gilt auf der Brücke Tempo 30"],
    ["it", "Di Maria torna a casa"],
    ["it", "Di Marco Rossi, che ha vinto la gara."],
    ["es", "Por Estados Unidos"],
    ["en", "Von Miller Injured"],
    ["de", "Text: Berlin"],
  ] as const)("is none of %s: %s", (story, line) => {
    const { authors, zones } = read(story, line);
    expect([authors, zones.some(({ kind }) => kind === "byline")]).toEqual([[], false]);
  });

  it("leaves the name of an author in English whole", () => {
    expect(read("en", "Di Maria Rossi").authors).toEqual(["Di Maria Rossi"]);
  });

  it("is taken from what a source gives as an author, save where a family name may begin so", () => {
    const authors = (author: string) => {
      const fields = { authors: [author], title: "Ponte" };
      const context = { collection: "main", outlet: null, today: "2026-11-01" };
      return normalize({ kind: "record", file: "a", place: "", text: STORIES.fr, fields, notes: [] }, context)!.authors;
    };
    expect(authors("Par Jean Petit")).toEqual(["Jean Petit"]);
    expect(authors("Di Stefano Paolo")).toEqual(["Di Stefano Paolo"]);
  });

  it("is read in no time, whatever the line", () => {
    const line = `Von ${"Anna de la ".repeat(10)}`;
    expect(foreignByline(`Von ${"A".repeat(100_000)}`)).toBeNull();
    expect(foreignByline(line)).toBeNull();
  });
});
