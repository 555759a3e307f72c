import { describe, expect, it } from "vitest";
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
