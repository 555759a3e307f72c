import type { PublishedAt } from "../../../lib/article/article.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  readonly date: PublishedAt | null;
  readonly messages: Messages;
}

/** A date as precise as it is known, with a remark where it is less than a day or is not believed. */
export function WrittenDate({ date, messages }: Props) {
  if (!date) return <span>{messages.dates.undated}</span>;
  const remark = remarkOn(date, messages);
  return (
    <>
      <time dateTime={date.value}>{messages.date(date.value)}</time>
      {remark && <span className="italic"> {messages.dates.remark(remark)}</span>}
    </>
  );
}

function remarkOn({ suspicious, precision }: PublishedAt, messages: Messages): string | null {
  if (suspicious) return messages.dates.suspicious;
  return precision === "year" || precision === "month" ? messages.dates[precision] : null;
}
