import type { MappedRow } from "./map-row.ts";
import type { DateOrder } from "./record.ts";
import { orderOf } from "./slashed-date.ts";

/** The order of a date that could be read both ways, as its column has it; null where that decides nothing. */
export interface DateOrders {
  readonly of: (row: MappedRow) => Promise<{ readonly order: DateOrder | null; readonly isNews: boolean } | null>;
}

/**
 * Finds the order of slashed dates from the whole column that each stands in: a single date with a day beyond the twelfth
 * decides it, and two that contradict each other decide nothing. Only when such a date comes is the file read to its end
 * for it, beforehand: the dates alone are looked at, and nothing is kept in memory. `isNews`: the first date of its column.
 */
export function openDateOrders(rows: () => AsyncIterable<MappedRow>): DateOrders {
  let columns: Promise<ReadonlyMap<string, ReadonlySet<DateOrder>>> | null = null;
  const reported = new Set<string>();
  return {
    async of({ fields: { date }, paths }) {
      const path = paths.get("date");
      if (date === undefined || path === undefined || orderOf(date) !== "open") return null;
      columns ??= ordersIn(rows());
      const [order, ...others] = (await columns).get(path) ?? [];
      const isNews = !reported.has(path);
      reported.add(path);
      return { order: order !== undefined && others.length === 0 ? order : null, isNews };
    },
  };
}

async function ordersIn(rows: AsyncIterable<MappedRow>): Promise<Map<string, Set<DateOrder>>> {
  const columns = new Map<string, Set<DateOrder>>();
  try {
    for await (const { fields, paths } of rows) {
      const path = paths.get("date");
      const order = fields.date === undefined ? null : orderOf(fields.date);
      if (path === undefined || order === null || order === "open") continue;
      columns.set(path, (columns.get(path) ?? new Set()).add(order));
    }
  } catch {
    // A file that breaks off is reported of where it is read for its articles; what came before it decides.
  }
  return columns;
}
