import { describe, expect, it } from "vitest";
import { dateLine } from "../../lib/article/date-line.ts";

const read = (line: string) => {
  const found = dateLine(line);
  return found && [found.published?.value ?? null, found.modified?.value ?? null, found.labelled];
};

describe("dateLine", () => {
  it.each([
    ["Published: 2 June 2021 | Updated: 4 June 2021", "2021-06-02", "2021-06-04"],
    ["Published 2 June 2021, updated 4 June 2021", "2021-06-02", "2021-06-04"],
    ["Updated 4 June 2021, first published 2 June 2021", "2021-06-02", "2021-06-04"],
    ["Published: 2 June 2021 Last updated: 4 June 2021 10:15", "2021-06-02", "2021-06-04T10:15"],
    ["Originally published Wed 2 June 2021 06.00 BST", "2021-06-02T06:00", null],
    ["Published | 2 June 2021", "2021-06-02", null],
    ["PUBLISHED 6:00 AM ET Jun. 2, 2021", "2021-06-02T06:00", null],
    ["Publié le 2 juin 2021 à 06h30 - Mis à jour le 4 juin 2021 à 10h30", "2021-06-02T06:30", "2021-06-04T10:30"],
    ["Veröffentlicht am 2. Juni 2021", "2021-06-02", null],
    ["Опубликовано: 2 июня 2021, 10:30", "2021-06-02T10:30", null],
    ["Published: 05/06/2019", "2019", null],
    ["Fecha de publicación: 2 de junio de 2021", "2021-06-02", null],
    ["Data publikacji: 2 czerwca 2021", "2021-06-02", null],
    ["Offentliggjort den 2. juni 2021, sidst opdateret den 4. juni 2021", "2021-06-02", "2021-06-04"],
    ["Gepubliceerd op 2 juni 2021 | Laatst bijgewerkt op 4 juni 2021", "2021-06-02", "2021-06-04"],
  ])("reads what %s names", (line, published, modified) => expect(read(line)).toEqual([published, modified, true]));

  it.each([
    ["June 2, 2021 · 3 min read", "2021-06-02", null],
    ["June 2, 2021 • 12 min", "2021-06-02", null],
    ["Sept. 2, 2021 | 6:00 a.m.", "2021-09-02T06:00", null],
    ["Wednesday, June 2, 2021 | 3:30 p.m. EDT", "2021-06-02T15:30", null],
    ["June 2, 2021 (Updated June 4, 2021 at 6:00 p.m.)", "2021-06-02", "2021-06-04T18:00"],
    ["2 June 2021 • Updated 14:30", "2021-06-02", "2021-06-02T14:30"],
    ["2 June 2021 | Updated 2 hours ago", "2021-06-02", null],
    ["Updated: 4 June 2021", null, "2021-06-04"],
    ["Zuletzt aktualisiert am 4. Juni 2021 um 10:30 Uhr", null, "2021-06-04T10:30"],
    ["Letzte Aktualisierung: 4. Juni 2021", null, "2021-06-04"],
    ["Última actualización: 4 de junio de 2021", null, "2021-06-04"],
    ["Modifié le 4 juin 2021", null, "2021-06-04"],
    ["Ultimo aggiornamento: 4 giugno 2021", null, "2021-06-04"],
    ["Senast uppdaterad 4 juni 2021", null, "2021-06-04"],
    ["Son Güncelleme: 04 Haziran 2021", null, "2021-06-04"],
    ["Ostatnia aktualizacja: 4 czerwca 2021", null, "2021-06-04"],
    ["Stand: 2. Juni 2021", "2021-06-02", null],
    ["Stand: 02.06.2021, 18:30 Uhr", "2021-06-02T18:30", null],
    ["Madrid - 02 JUN 2021 - 06:30 CET", "2021-06-02T06:30", null],
  ])("reads what %s does not name", (line, published, modified) =>
    expect(read(line)).toEqual([published, modified, false]),
  );

  it.each([
    "June 2, 2021 - June 4, 2021",
    "Stand by your man, 1968",
    "Harbour Bridge - 2 June 2021",
    "Updated",
    "Updated 2 hours ago",
    "3 min read",
    "Published in 2019",
    "Published 12 books since 2019",
    "Version 2.10.2019 released",
    "Updated rules apply from 4 June 2021",
    "June 2, 2021, updated rules for the harbour and for all its 300 ships came into force",
    "Call 020 7946 0018 | 2021",
    "May 13 | 2 - 1",
    "£20.19 | 5 May",
    "Ann Cole, 34",
    `Published: ${"2 June 2021 | ".repeat(20)}`,
  ])("makes no line of dates of %s", (line) => expect(read(line)).toBeNull());
});
