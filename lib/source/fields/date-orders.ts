import type { DateOrder } from "../record.ts";
import type { MappedRow } from "./map-row.ts";
import { orderOf } from "./slashed-date.ts";

/** What a column's dates tell of one of them. */
export interface DateOrders {
  /** Whether a number is that of a day in a spreadsheet: where all of its column are such, and it has two at least. */
  readonly isSerial: (row: MappedRow) => Promise<boolean>;
  /** The order of a date that could be read both ways, as its column has it; null where that does not tell. */
  readonly of: (row: MappedRow) => Promise<{ readonly order: DateOrder | null; readonly isNews: boolean } | null>;
}

/**
 * Finds the order of slashed dates from the whole column that each stands in: a single date with a day beyond the twelfth
 * decides it, and two that contradict each other decide nothing. Only when such a date comes is the file read to its end
 * for it, beforehand: the dates alone are looked at, and nothing is kept in memory. `isNews`: the first date of its column.
 */
export function openDateOrders(rows: () => AsyncIterable<MappedRow>): DateOrders {
  let columns: Promise<ReadonlyMap<string, Column>> | null = null;
  const reported = new Set<string>();
  return {
    async isSerial({ fields: { date }, paths }) {
      const path = paths.get("date");
      if (date === undefined || path === undefined || !isSerial(date)) return false;
      columns ??= columnsOf(rows());
      const column = (await columns).get(path);
      return column?.isSerial === true && column.values > 1;
    },
    async of({ fields: { date }, paths }) {
      const path = paths.get("date");
      if (date === undefined || path === undefined || orderOf(date) !== "open") return null;
      columns ??= columnsOf(rows());
      const [order, ...others] = (await columns).get(path)?.orders ?? [];
      const isNews = !reported.has(path);
      reported.add(path);
      return { order: order !== undefined && others.length === 0 ? order : null, isNews };
    },
  };
}

/** What is known of a column's dates: the orders that some prove, how many there are, whether all are a spreadsheet's numbers. */
interface Column {
  readonly orders: Set<DateOrder>;
  values: number;
  isSerial: boolean;
}

/** From 1954 to 2064: a smaller or larger number is hardly news. */
function isSerial(date: string): boolean {
  return /^\s*[2-5]\d{4}(?:\.\d+)?\s*$/.test(date);
}

async function columnsOf(rows: AsyncIterable<MappedRow>): Promise<Map<string, Column>> {
  const columns = new Map<string, Column>();
  try {
    for await (const { fields, paths } of rows) {
      const path = paths.get("date");
      if (path === undefined || fields.date === undefined) continue;
      const column = columns.get(path) ?? { orders: new Set(), values: 0, isSerial: true };
      columns.set(path, column);
      column.values++;
      column.isSerial &&= isSerial(fields.date);
      const order = orderOf(fields.date);
      if (order !== null && order !== "open") column.orders.add(order);
    }
  } catch {
    // A file that breaks off is reported of where it is read for its articles; what came before it decides.
  }
  return columns;
}
