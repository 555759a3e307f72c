import { DATE_ORDERS, type DateOrder, type ReadOptions } from "../../lib/source/record.ts";
import { UsageError } from "./arguments.ts";

/** The flags that say how sources are read, for commands that read some. */
export const READ_FLAGS = {
  dates: { type: "string" },
  "headlines-only": { type: "boolean" },
} as const;

/** What `--help` says of them. */
export const READ_HELP = `
  --dates dmy|mdy     what 05/06/2019 means where the other dates of its column do not tell: the day or the month first
  --headlines-only    read rows without a text as articles of which only the headline is known`.slice(1);

/** The choices that flags make; wrong use where there is no such order. */
export function readChoices(values: {
  readonly dates?: string | undefined;
  readonly "headlines-only"?: boolean | undefined;
}): Pick<ReadOptions, "dates" | "headlinesOnly"> {
  const { dates, "headlines-only": headlinesOnly = false } = values;
  if (dates !== undefined && !isOrder(dates))
    throw new UsageError(`Cannot read dates as "${dates}": --dates takes ${DATE_ORDERS.join(" or ")}.`);
  return { headlinesOnly, ...(dates === undefined ? {} : { dates }) };
}

const isOrder = (given: string): given is DateOrder => DATE_ORDERS.some((order) => order === given);
