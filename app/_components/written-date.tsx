import type { PublishedAt } from "../../lib/article/article.ts";
import { writtenDay } from "../../lib/query/written-day.ts";

const KNOWN = { year: "only the year is known", month: "only the month is known", day: null, time: null } as const;

/** A date as precise as it is known, with a remark where it is less than a day or is not believed. */
export function WrittenDate({ date }: { readonly date: PublishedAt | null }) {
  if (!date) return <span>undated</span>;
  const remark = date.suspicious ? "date not believed" : KNOWN[date.precision];
  return (
    <>
      <time dateTime={date.value}>{writtenDay(date)}</time>
      {remark && <span className="italic"> ({remark})</span>}
    </>
  );
}
