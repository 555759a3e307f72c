import { DATE_ORDERS, type DateOrder, type ReadOptions } from "../../lib/source/record.ts";
import { UsageError } from "./arguments.ts";

/** The flags that say how sources are read, for commands that read some. */
export const READ_FLAGS = {
  encoding: { type: "string" },
  dates: { type: "string" },
  "headlines-only": { type: "boolean" },
} as const;

/** What `--help` says of them. */
export const READ_HELP = `
  --encoding NAME     the encoding of the files, such as windows-1251; else it is detected in each: UTF-8, UTF-16 with its
                      mark, Windows-1250 to 1257, ISO-8859-2, KOI8-R, Shift_JIS, EUC-JP, GB18030, EUC-KR, Big5
  --dates dmy|mdy     what 05/06/2019 means where the other dates of its column do not tell: the day or the month first
  --headlines-only    read rows without a text as articles of which only the headline is known`.slice(1);

/** The choices that flags make; wrong use where there is no such order. */
export function readChoices(values: {
  readonly encoding?: string | undefined;
  readonly dates?: string | undefined;
  readonly "headlines-only"?: boolean | undefined;
}): Pick<ReadOptions, "dates" | "encoding" | "headlinesOnly"> {
  const { dates, encoding, "headlines-only": headlinesOnly = false } = values;
  if (dates !== undefined && !isOrder(dates))
    throw new UsageError(`Cannot read dates as "${dates}": --dates takes ${DATE_ORDERS.join(" or ")}.`);
  return {
    headlinesOnly,
    ...(dates === undefined ? {} : { dates }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

const isOrder = (given: string): given is DateOrder => DATE_ORDERS.some((order) => order === given);
