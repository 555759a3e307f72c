import { describe, expect, it } from "vitest";
import { normalize } from "../../../lib/article/normalize.ts";
import { extract } from "../../../lib/facets/extract.ts";
import { readAs } from "../../../lib/facets/read-as.ts";

const TODAY = "2026-11-01";

/** What is found in a text of a language that is told beside it, as names and codes; hidden people apart. */
function read(language: string, text: string, date?: string) {
  const context = { collection: "main", outlet: null, today: TODAY };
  const fields = { language, ...(date === undefined ? {} : { date }) };
  const article = normalize({ kind: "record", file: "a.txt", place: "", text, fields, notes: [] }, context);
  const { people, countries } = extract(article!, null).facets;
  return {
    people: people.filter(({ hidden }) => !hidden).map(({ name }) => name),
    hidden: people.filter(({ hidden }) => hidden).map(({ name }) => name),
    countries: countries.map(({ code }) => code).sort(),
  };
}

describe("texts in other languages", () => {
  it.each([
    [
      "de",
      "Das Volk verlor den Kopf. Der Minister des Innern, Herr Jürgen Wieland, sprach in Köln über das Ergebnis. Wieland dankte der französischen Regierung.",
      ["Jürgen Wieland"],
      ["DE", "FR"],
    ],
    [
      "es",
      "El presidente del Gobierno, Álvaro Quintana, viajó el lunes a Italia. La ministra de Economía, Lucía Ferrer, dijo que Quintana volverá. Recibieron una carta de la embajada suiza.",
      ["Álvaro Quintana", "Lucía Ferrer"],
      ["CH", "IT"],
    ],
    [
      "fr",
      "Le ministre des Affaires étrangères, Étienne Vasseur, a reçu hier l'ambassadrice d'Allemagne. M. Vasseur part pour la Grèce.",
      ["Étienne Vasseur"],
      ["DE", "GR"],
    ],
    [
      "it",
      "Il capo dello Stato ha ricevuto Giulia Santoro, presidente dell'Assemblea. La Santoro partirà domani per la Norvegia con Marco Bellini.",
      ["Giulia Santoro", "Marco Bellini"],
      ["NO"],
    ],
    [
      "pt",
      "O presidente da Câmara, Tiago Figueiredo, disse ontem que o governo alemão aceitou o acordo. A deputada Helena Moura votou contra.",
      ["Tiago Figueiredo", "Helena Moura"],
      ["DE"],
    ],
    [
      "nl",
      "Minister Jeroen Vermeulen zei maandag dat de Zweedse regering akkoord gaat. Volgens woordvoerster Anna de Wit reist Vermeulen naar Polen.",
      ["Jeroen Vermeulen", "Anna de Wit"],
      ["PL", "SE"],
    ],
    [
      "ru",
      "Президент Анатолий Соколов прибыл в Германию. Его встретила министр Ирина Беляева. Соколов посетит и Францию.",
      ["Анатолий Соколов", "Ирина Беляева"],
      ["DE", "FR"],
    ],
    [
      "hi",
      "प्रधानमंत्री राजेश वर्मा ने सोमवार को जापान के मंत्री से मुलाकात की। राजेश वर्मा ने कहा कि भारत तैयार है।",
      ["राजेश वर्मा"],
      ["IN", "JP"],
    ],
    [
      "ja",
      "山田太郎首相は月曜日、東京でフランスの大統領と会談した。山田太郎首相は中国も訪れる。",
      ["山田太郎"],
      ["CN", "FR", "JP"],
    ],
  ])("%s: people whole and countries by name, people and adjective", (language, text, people, countries) => {
    const found = read(language, text);
    expect(found.people.sort()).toEqual([...people].sort());
    expect(found.countries).toEqual(countries);
  });

  it("gives a family name by itself, in whatever case, to the person named in full", () => {
    const text =
      "Der Bürgermeister Jürgen Wieland trat zurück. Am Abend sagte Wieland, er sei müde. Wielands Partei schwieg.";
    expect(read("de", text)).toMatchObject({ people: ["Jürgen Wieland"], hidden: [] });
  });

  it.each([
    [
      "nl",
      "In de finale versloeg de Rus Viktor Petrov zondag de Fransman Jean Moreau, zei trainer Kees Bakker.",
      ["Viktor Petrov", "Jean Moreau", "Kees Bakker"],
    ],
    [
      "es",
      "El director Juan Martín del Castillo saludó a la escritora Ana Lucía de la Vega durante la cena del lunes.",
      ["Juan Martín del Castillo", "Ana Lucía de la Vega"],
    ],
    ["zh", "法国总统让·杜邦星期一在北京会见了王建国。王建国说，双方同意继续合作。", ["让·杜邦", "王建国"]],
  ])("%s: takes a nationality from a name, and leaves it what belongs to it", (language, text, people) => {
    expect(read(language, text).people).toEqual(people);
  });

  it("joins the cases of a Russian name, and shows the one that is in none", () => {
    const text =
      "Журналисты спросили Анатолия Соколова о бюджете. Анатолий Соколов ответил не сразу. По словам Соколова, всё решат завтра.";
    const { people, hidden } = read("ru", text);
    expect([people, hidden]).toEqual([["Анатолий Соколов"], []]);
  });

  it("hides a lone foreign word that may be a name, until a title says so", () => {
    expect(read("ja", "ボルコフは火曜日に東京を訪れ、山田太郎首相と会談した。").people).toEqual(["山田太郎"]);
    expect(read("ja", "ボルコフ大統領は火曜日に東京を訪れ、山田太郎首相と会談した。").people).toEqual([
      "ボルコフ",
      "山田太郎",
    ]);
  });

  it("hides a Chinese name of which the tagger is not sure, until a title says so", () => {
    expect(read("zh", "康师傅和金龙鱼的价格上涨了。")).toMatchObject({ people: [], hidden: ["金龙鱼"] });
    expect(read("zh", "金龙鱼先生星期一说，价格上涨了。").people).toEqual(["金龙鱼"]);
  });

  it("names nobody in a language that is not served, and countries by their names alone", () => {
    const text =
      "Rais Juma Mwakasege alisema Jumatatu kwamba Umoja wa Mataifa utasaidia Ufaransa na Kenya baada ya mkutano.";
    const found = read("sw", text);
    expect([...found.people, ...found.hidden]).toEqual([]);
    expect(found.countries).toEqual(["FR", "KE"]);
  });

  it("reads as English what is short, and as no language a long text without English words", () => {
    const words = "Rais Juma Mwakasege alisema Jumatatu kwamba mkutano huo utafanyika tena wiki ijayo mjini humo. ";
    expect(readAs({ language: null, body: words.repeat(4) })).toBe("und");
    expect(readAs({ language: null, body: words })).toBe("en");
    expect(
      readAs({ language: null, body: "Shr 34 cts vs 19 cts. Net 1,000 vs 900. Revs 12.1 mln vs 11. ".repeat(19) }),
    ).toBe("en");
    expect(readAs({ language: "pt-BR", body: "" })).toBe("pt");
  });

  it("follows the date: Moscow lay in the Soviet Union", () => {
    const text =
      "Der Außenminister reiste am Montag nach Moskau und sprach dort mit der Führung der Sowjetunion über Abrüstung.";
    expect(read("de", text, "1987-03-02").countries).toEqual(["SUHH"]);
    expect(read("de", text, "2005-03-02").countries).toEqual(["RU", "SUHH"]);
  });

  it.each([
    ["de", "Der Zug nach dem Ort fuhr am Montag um acht Uhr ab, und niemand wartete länger als eine Stunde.", []],
    [
      "es",
      "América Latina espera el próximo año mejores cosechas de café, según dijeron los productores reunidos ayer.",
      [],
    ],
    [
      "es",
      "La cadena El Corte Inglés abrió ayer una tienda junto a la montaña rusa, dijo un portavoz de la empresa a los vecinos.",
      [],
    ],
    [
      "es",
      "El ministro inglés y los montañeros rusos llegaron ayer a la cumbre, dijo un portavoz del club.",
      ["GB", "RU"],
    ],
    ["fr", "Les montagnes russes du parc ont rouvert lundi, a dit hier soir un porte-parole de la mairie.", []],
    [
      "id",
      "Surat itu dikirim kepada warga desa pada hari Senin, kata kepala kantor pos di kampung tersebut kemarin.",
      [],
    ],
  ])("%s: knows its false friends", (language, text, countries) => {
    expect(read(language, text).countries).toEqual(countries);
  });

  it.each([
    [
      "sv",
      "Finlands president och Kenyas utrikesminister reste i går till Norge, sade en talesman för regeringen.",
      ["FI", "KE", "NO"],
    ],
    ["da", "Ungarns statsminister og Nepals ambassadør talte i går om de nye regler, sagde en talsmand.", ["HU", "NP"]],
    [
      "de",
      "Der Präsident Sambias und die Regierung Kasachstans dankten am Montag wegen des guten Essens dem Koch.",
      ["KZ", "ZM"],
    ],
  ])("%s: knows countries by what is theirs", (language, text, countries) => {
    expect(read(language, text).countries).toEqual(countries);
  });

  it("takes the letters of a body for no part of a name", () => {
    expect(
      read("ru", "Глава МИД Сергей Ветров уехал на переговоры. Представитель МВД Анна Петрова сообщила об этом.")
        .people,
    ).toEqual(["Сергей Ветров", "Анна Петрова"]);
  });

  it("shows nobody who took a photo", () => {
    const text =
      "The council met on Monday.\n\nThe mayor, Ellen Marsh, cuts the ribbon. Photo: Duncan Frayle/Getty Images\n\nPhoto by Marcus Dell\n\nPhoto: Clara Jensen/AP\n\nFoto: Ana Silva/dpa\n\nPhoto: Nelson Mandela";
    expect(read("en", text).people).toEqual(["Ellen Marsh", "Nelson Mandela"]);
  });
});
