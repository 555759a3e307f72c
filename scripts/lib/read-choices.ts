import { DATE_ORDERS, type DateOrder, type Ocr, type ReadOptions } from "../../lib/source/record.ts";
import { UsageError } from "./arguments.ts";

/** The flags that say how sources are read, for commands that read some. */
export const READ_FLAGS = {
  encoding: { type: "string" },
  dates: { type: "string" },
  "headlines-only": { type: "boolean" },
  split: { type: "string" },
  ocr: { type: "string" },
} as const;

/** As Tesseract names them: `eng`, `chi_sim`, `deu+eng`. */
const LANGUAGES = /^[a-z]{3}(?:_[a-z_]{1,20})?(?:\+[a-z]{3}(?:_[a-z_]{1,20})?){0,9}$/;

/** What reads scans where nothing else is said. */
export const DEFAULT_OCR: Ocr = { languages: ["eng"], folder: "ocr" };

/** What `--help` says of them. */
export const READ_HELP = `
  --encoding NAME     the encoding of the files, such as windows-1251; else it is detected in each: UTF-8, UTF-16 with its
                      mark, Windows-1250 to 1257, ISO-8859-2, KOI8-R, Shift_JIS, EUC-JP, GB18030, EUC-KR, Big5
  --dates dmy|mdy     what 05/06/2019 means where the other dates of its column do not tell: the day or the month first
  --headlines-only    read rows without a text as articles of which only the headline is known
  --split outline     make an article of each of a PDF's bookmarks, and not of the whole
  --ocr LANGUAGES     read scans by machine, such as eng, or deu+eng; where it is not installed, the command that does is
                      printed. Without it pictures, and pages of a PDF that hold no text, are not read`.slice(1);

/** The choices that flags make; wrong use where there is no such order. */
export function readChoices(values: {
  readonly encoding?: string | undefined;
  readonly dates?: string | undefined;
  readonly "headlines-only"?: boolean | undefined;
  readonly split?: string | undefined;
  readonly ocr?: string | undefined;
}): Pick<ReadOptions, "dates" | "encoding" | "headlinesOnly" | "ocr" | "split"> {
  const { dates, encoding, "headlines-only": headlinesOnly = false, split, ocr } = values;
  if (split !== undefined && split !== "outline")
    throw new UsageError(`Cannot split by "${split}": --split takes outline.`);
  if (dates !== undefined && !isOrder(dates))
    throw new UsageError(`Cannot read dates as "${dates}": --dates takes ${DATE_ORDERS.join(" or ")}.`);
  if (ocr !== undefined && !LANGUAGES.test(ocr))
    throw new UsageError(`Cannot read scans in "${ocr}": --ocr takes codes of three letters, such as eng or deu+eng.`);
  return {
    headlinesOnly,
    ...(ocr === undefined ? {} : { ocr: { ...DEFAULT_OCR, languages: ocr.split("+") } }),
    ...(dates === undefined ? {} : { dates }),
    ...(split === undefined ? {} : { split }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

const isOrder = (given: string): given is DateOrder => DATE_ORDERS.some((order) => order === given);
