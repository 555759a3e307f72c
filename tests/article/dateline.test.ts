import { describe, expect, it } from "vitest";
import { writtenDate } from "../../lib/article/dates/written-date.ts";
import { normalize } from "../../lib/article/normalize.ts";
import { datelineDate, datelineOf, datelineWithin, laterDatelineOf } from "../../lib/article/zones/dateline.ts";

const STORY = "The harbour bridge opened on Monday after four years of work.";

describe("a dateline", () => {
  it.each([
    "(CNN) —",
    "(CNN)",
    "(Reuters) -",
    "COLUMBUS, Ohio (AP) —",
    "EDMONTON, Ky. (November 28, 2016) -",
    "New York (November 25, 2021):",
    "LISBON (Reuters) -",
    "LISBON, Nov. 5, 2021 /PRNewswire/ --",
    "OSLO, Norway--(BUSINESS WIRE)--",
    "MOSCOW, May 5. /TASS/.",
    "MOSCOW, May 5 /TASS/.",
    "WASHINGTON, D.C. (AP) –",
    "NEW YORK/LONDON (Reuters) -",
    "Oyo & Gao, Mali, Jun 14 2022 (IPS) -",
    "PORTO, March 3:",
    "Porto, Portugal —",
    "PORTO. -",
    "SÃO PAULO (Folhapress) —",
    "PORT-AU-PRINCE, Haiti (AP) —",
    "St. Paul, Minn. (AP) —",
    "MEXICO CITY, 5 May 2021 (EFE).-",
    "BERLIN (dpa) -",
    "GENEVA, 12 June 2020 –",
    "KARACHI (Reuters):",
    "TODAY NICARAGUA (EFE)",
    "NEW DELHI, Nov 5 (PTI)",
  ])("opens a story: %s", (line) => expect(datelineOf(`${line} ${STORY}`)?.length).toBe(line.length + 1));

  it.each([
    "Ana Prado – a pilot of the port – said on Monday that the bridge was open.",
    "Ana Prado – Pilot of the Year – said on Monday that the bridge was open.",
    "MPs — who met on Monday — said no.",
    "PARIS - the city of light - has a new bridge over its river.",
    "NATO (North Atlantic Treaty Organization) Secretary General Ann Cole spoke.",
    "European Union (EU) – Ministers met in Porto on Monday.",
    "WATCH: The bridge opens in Porto on Monday.",
    "Friday, July 25: The band plays on the pier at noon.",
    "Monday – The band plays on the pier.",
    "GOALKEEPERS: Ann Cole (Porto), Bea Dahl (Oslo)",
    "Goals: Ann (3), Bo (5): The rest drew.",
    "Real Madrid (Spain): The Whites won.",
    "The band (all of them) – And the choir sang.",
    "The bridge (which opened in May 2019) - The longest in town.",
    "Ann Cole (41) - The mayor spoke.",
    "(VIDEO) - The bridge opens on Monday.",
    "(Applause) — The mayor went on.",
    "In May 2019 (and again later) the bridge closed.",
    "The rain stopped (at last) and The Pier opened.",
    "(NATO) is the alliance of the north.",
    "Ann Cole, Mayor - The bridge is open.",
    "Seguro, eficiente, decidido -- Era o porto.",
    "REUTERS/Ana Silva/File Photo of the bridge",
    "Nagios – program do nadzoru sieci.",
    "Ushas — a star of the morning.",
    "Ann Cole (née Dahl) – Painter of bridges.",
    "(PT) Mr President, the bridge of my town is open.",
    "Prado -- When you speak of the bridge, you speak of work.",
    "Porto - After the bridge opened the ferries stopped.",
    "Minister Opens Bridge for Ferries. PORTO, Portugal -- The bridge is open.",
  ])("is no sentence with brackets or dashes, nor an item of a list: %s", (words) =>
    expect(datelineOf(words)).toBeNull(),
  );

  it.each([
    ["PARIS - al-Jabari left the talks on Monday.", "PARIS"],
    ["PARIS - eBay left the talks on Monday.", "PARIS"],
    ["Porto – Ana Prado – a pilot – said on Monday that the bridge was open.", "Porto"],
    ["PARIS, May 5 - the city council met.", "PARIS"],
  ])("may have a small letter or more dashes behind it: %s", (words, place) =>
    expect(datelineOf(words)?.place).toBe(place),
  );

  it("further down must say when or by whom it was filed", () => {
    for (const line of ["COLUMBUS, Ohio (AP) —", "New York (November 25, 2021):", "LAGOS, March 3 -"])
      expect(laterDatelineOf(`${line} ${STORY}`)?.length, line).toBe(line.length + 1);
    for (const line of [
      "TOUGH STANCE -",
      "PORTO —",
      "(CNN) —",
      "Porto –",
      "Porto, May 5:",
      "Ann Cole (Labour) —",
      "Médecins Sans Frontières (MSF) -",
    ])
      expect(laterDatelineOf(`${line} ${STORY}`), line).toBeNull();
  });

  it("inside a paragraph must be that of a known agency", () => {
    const summary = "A bridge for the port.";
    expect(datelineWithin(`${summary} COLUMBUS, Ohio (AP) — ${STORY}`)).toMatchObject({
      at: summary.length + 1,
      dateline: { place: "COLUMBUS, Ohio", agency: "AP" },
    });
    expect(datelineWithin(`${summary} NEW YORK (Reuters) - ${STORY}`)?.dateline.place).toBe("NEW YORK");
    expect(datelineWithin(`${summary} PORTO, May 5 (Reuters) - ${STORY}`)?.dateline.date).toBe("May 5");
    expect(datelineWithin("It stood on page 3 of the PIER (AP) - The rest is known.")).toBeNull();
    expect(datelineWithin("They met in PARIS (France) - The talks failed.")).toBeNull();
    expect(datelineWithin("The firm IBM (NYSE) — The old giant — fell.")).toBeNull();
  });

  it.each([
    ["PORTO, Feb 11, 1990 (Sea Wire) -", "Feb 11, 1990"],
    ["PORTO, March 12, Sea Wire -", undefined],
    ["PORTO, March 12", "March 12"],
    ["New York (November 25, 2021):", "November 25, 2021"],
    ["EDMONTON, Ky. (November 28, 2016) -", "November 28, 2016"],
    ["MOSCOW, May 5, 2020 /TASS/.", "May 5, 2020"],
    ["COLUMBUS, Ohio (AP) —", undefined],
  ])("says a date as written: %s", (line, date) => expect(datelineDate(line)).toBe(date));
});

describe("a town, a comma and a whole date at the head of a story", () => {
  it.each([
    ["Москва, 5 мая 2010.", "Городской совет открыл мост."],
    ["Москва, 5 мая 2010 —", "Городской совет открыл мост."],
    ["Москва, 05.05.2010.", "Городской совет открыл мост."],
    ["Київ, 5 травня 2010 року.", "Міська рада відкрила міст."],
    ["Berlin, 5. Mai 2010.", "Der Stadtrat hat die Brücke geöffnet."],
    ["Frankfurt am Main, den 5. Mai 2010 –", "Der Stadtrat hat die Brücke geöffnet."],
    ["Paris, le 5 mai 2010.", "Le conseil a rouvert le pont."],
    ["Rio de Janeiro, 5 de maio de 2010.", "A câmara abriu a ponte."],
    ["Bogotá, 5 de mayo de 2010.-", "El concejo abrió el puente."],
    ["Roma, 5 maggio 2010 -", "Il comune ha riaperto il ponte."],
    ["Łódź, 5 maja 2010.", "Rada miasta otworzyła most."],
    ["London, 5 May 2010.", "The council opened the bridge."],
    ["London, May 5, 2010.", "The council opened the bridge."],
    ["Paris, France, May 5, 2010.", "“Open it,” the council said."],
    ["LONDON, Wednesday, 5 May 2010.", "The council opened the bridge."],
    ["İstanbul, 5 Mayıs 2010.", "Belediye köprüyü açtı."],
    ["القاهرة، 5 مايو 2010.", "افتتح المجلس الجسر."],
    ["दिल्ली, 5 मई 2010।", "परिषद ने पुल खोला।"],
    ["東京、2010年5月5日。", "市議会は橋を開いた。"],
    ["Αθήνα, 5 Μαΐου 2010.", "Το συμβούλιο άνοιξε τη γέφυρα."],
    ["Le Havre, 5 mai 2010.", "Le conseil a rouvert le pont."],
    ["Las Vegas, May 5, 2010.", "The council opened the bridge."],
    ["St. Louis, May 5, 2010.", "The council opened the bridge."],
    ["New York, 5 May 2010.", "3,000 people crossed the bridge."],
  ])("is one: %s", (line, story) => {
    const space = /[。]$/.test(line) ? "" : " ";
    const found = datelineOf(`${line}${space}${story}`);
    expect(found?.length).toBe(line.length + space.length);
    expect(writtenDate(found!.date!, "dmy")?.value).toBe("2010-05-05");
    expect(writtenDate(datelineDate(line)!, "dmy")?.value).toBe("2010-05-05");
  });

  it.each([
    "Monday, 5 May 2010. The council opened the bridge.",
    "Среда, 5 мая 2010. Городской совет открыл мост.",
    "Published, 5 May 2010. The council opened the bridge.",
    "Обновлено, 5 мая 2010. Городской совет открыл мост.",
    "On Monday, 5 May 2010. The council opened the bridge.",
    "Born in Paris, 5 May 1910. She grew up by the river.",
    "The Treaty of Paris, 10 December 1898. It ended the war.",
    "London, 5 May 2010, was a day of rain. The council met.",
    "London, 5 May. The council opened the bridge.",
    "London, May 2010. The council opened the bridge.",
    "London, 5 May 2010 the council met. It opened the bridge.",
    "London, 35 May 2010. The council opened the bridge.",
    "London 5 May 2010. The council opened the bridge.",
    "Москва, 5 мая 2010. и так далее",
    "On the bridge, 5 May 2010. The council met.",
  ])("is none: %s", (words) => expect(datelineOf(words)).toBeNull());

  it("is a zone of its own at the head alone, with its date, on a line of its own too", () => {
    const context = { collection: "main", outlet: null, today: "2026-01-01" };
    const read = (text: string) => {
      const article = normalize({ kind: "record", file: "a.txt", place: "", text, fields: {}, notes: [] }, context)!;
      const lines = article.zones.filter(({ kind }) => kind === "dateline");
      return [lines.map(({ start, end }) => text.slice(start, end).trim()), article.publishedAt?.value ?? null];
    };
    const story = "Городской совет открыл старый мост после долгого ремонта.";
    const line = "Москва, 5 мая 2010.";
    expect(read(`${line} ${story}`)).toEqual([[line], "2010-05-05"]);
    expect(read(`Мост открыт\n\n${line} ${story}`)).toEqual([[line], "2010-05-05"]);
    expect(read(`Мост открыт\n\n${line}\n\n${story}`)).toEqual([[line], "2010-05-05"]);
    expect(read(`Мост открыт\n\n${story}\n\n${line} ${story}`)).toEqual([[], null]);
    expect(read(line)).toEqual([[], null]);
  });
});
