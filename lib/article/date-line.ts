import type { DateOrder } from "../source/record.ts";
import { type WrittenDate, writtenDate } from "./dates/written-date.ts";

/** What a line of dates says. `labelled`: a word says what the first is the date of. */
interface DateLine {
  readonly published: WrittenDate | null;
  readonly modified: WrittenDate | null;
  readonly labelled: boolean;
}

/** A longer line is no line of dates, in UTF-16 units. */
const LONGEST = 160;

/** What stands behind `Updated` and is no date, at most. */
const SHORT = 30;

const PUBLISHED =
  "(?:first |originally )?(?:published|posted)|publication date|date(?: of publication)?|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|publiceret|udgivet|offentliggjort|julkaistu|опубликовано|опубліковано|opublikowano|yayınlanma(?: tarihi)?|yayın tarihi|diterbitkan|fecha(?: de publicación)?|data (?:de publicação|di pubblicazione|publikacji)|erscheinungsdatum|veröffentlichungsdatum|publicatiedatum|дата публикации";
const MODIFIED =
  "(?:last )?(?:updated|modified|amended|edited)|(?:zuletzt )?(?:aktualisiert|geändert)|letzte (?:aktualisierung|änderung)|mis à jour|mise à jour|dernière mise à jour|modifié|actualizado|modificado|última actualización|atualizado|última atualização|aggiornato|modificato|ultim[ao] (?:aggiornamento|modifica)|(?:laatst )?(?:bijgewerkt|gewijzigd)|laatste update|(?:senast )?uppdaterad|(?:sist )?oppdatert|(?:sidst |senest )?opdateret|(?:viimeksi )?päivitetty|обновлено|последнее обновление|оновлено|zaktualizowano|ostatnia aktualizacja|(?:son )?güncelle(?:me|nme)(?: tarihi)?|diperbarui";

/** `Stand: 5. Januar`: as of when a text holds, which may be its first day or its last. */
const AS_OF = /^stand\s?:?\s+(?=\d|\p{L}+ ?,? \d)/iu;

/** A town before a date and its time: `Madrid - 05 ENE 2025 - 06:30`. */
const TOWN = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)? [–—-] (?=\d{1,2} \p{L}{3,12}\.? \d{4} [–—-] \d{1,2}:)/u;

/** What it is the date of: `Published on`, `Mis à jour le`, `Updated at:`. */
const LABEL = new RegExp(
  `^(?:(${PUBLISHED})|(?:${MODIFIED}))(?: (?:on|at|am|le|el|em|il|op|den|the))?(?:\\s?[:：–—-])?(?= |$|\\d)`,
  "iu",
);

/** Where one date of a line ends and the next begins. */
const BORDER = new RegExp(
  ` ?[|·•;] ?| [–—-] |[ ,(]{1,3}(?<!first |originally |last |zuletzt |laatst |senast |sist |sidst |senest |viimeksi |son |dernière )(?=(?:${PUBLISHED}|${MODIFIED})(?![\\p{L}]))`,
  "iu",
);

const READING_TIME =
  /^\d{1,3}[ -]?(?:min(?:ute)?s?\.?)(?: (?:read|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd))?$/i;

/** A time alone, which belongs to the date before it. */
const TIME = /^\d{1,2}(?:[:.h]\d{2}(?::\d{2})?)?(?:\s?[ap]\.?m\.?)?(?: (?:\p{Lu}{1,4}|Uhr))?$/u;

/** Reads a line that holds the dates of an article and nothing else; null where it is none. */
export function dateLine(line: string, order?: DateOrder): DateLine | null {
  // Most lines have no year, and are done with.
  if (line.length > LONGEST || !/\p{Nd}{4}|年/u.test(line)) return null;
  const spaced = line.replace(/\s+/g, " ");
  const whole = writtenDate(spaced, order);
  if (whole) return { published: whole, modified: null, labelled: false };
  const written: { readonly as: "published" | "modified" | null; date: string }[] = [];
  let waiting: "published" | "modified" | null = null;
  for (const part of spaced.replace(TOWN, "").split(BORDER)) {
    const bare = part
      .replace(AS_OF, "")
      .trim()
      .replace(/^\(|[).,]$/g, (mark) => (mark === "." && /[ap]\.?m\.$/i.test(part) ? mark : ""))
      .trim();
    if (bare === "" || READING_TIME.test(bare)) continue;
    const label = LABEL.exec(bare);
    const as: "published" | "modified" | null =
      label === null ? waiting : label[1] === undefined ? "modified" : "published";
    const date = label === null ? bare : bare.slice(label[0].length).trim();
    waiting = null;
    if (date === "") waiting = as;
    else if (label === null && TIME.test(date) && written.length > 0) written.at(-1)!.date += ` ${date}`;
    else written.push({ as, date });
  }
  // The whole line is no date, as has been seen.
  const read = (date: string) => (date === spaced ? null : writtenDate(date, order));
  // `Updated 2 hours ago` says nothing, and `Updated 14:30` only beside a day.
  const dates = written
    .map(({ as, date }, at) => ({
      as,
      date: read(as === "modified" && at > 0 && TIME.test(date) ? `${written[0]!.date} ${date}` : date),
    }))
    .filter(({ as, date }, at) => date !== null || as !== "modified" || at === 0 || written[at]!.date.length > SHORT);
  const of = (what: "published" | "modified" | null) => dates.find(({ as }) => as === what)?.date ?? null;
  // Two dates of which nothing says what they are may be a span.
  const unnamed = dates.filter(({ as }) => as === null).length;
  if (dates.length === 0 || dates.length > 3 || unnamed > 1 || dates.some(({ date }) => date === null)) return null;
  return { published: of("published") ?? of(null), modified: of("modified"), labelled: of("published") !== null };
}
