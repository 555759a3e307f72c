import type { PublishedAt } from "../../../lib/article/article.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  readonly date: PublishedAt | null;
  readonly messages: Messages;
  /** For a narrow column: its month is short. */
  readonly short?: boolean;
}

/** A date as precise as it is known, with a remark where it is less than a day or is not believed. */
export function WrittenDate({ date, messages, short = false }: Props) {
  if (!date) return <span>{messages.dates.undated}</span>;
  const remark = remarkOn(date, messages);
  const write = short ? messages.shortDate : messages.date;
  const written = write(date.value);
  // A narrow column breaks before the time and nowhere within the day.
  const day = write(date.value.slice(0, 10));
  const isApart = written !== day && written.startsWith(day);
  return (
    <>
      <time dateTime={date.value}>
        {isApart ? (
          <>
            <span className="in-one-line">{day}</span>
            {written.slice(day.length)}
          </>
        ) : (
          written
        )}
      </time>
      {remark && <span className="italic"> {messages.dates.remark(remark)}</span>}
    </>
  );
}

function remarkOn({ suspicious, precision }: PublishedAt, messages: Messages): string | null {
  if (suspicious) return messages.dates.suspicious;
  return precision === "year" || precision === "month" ? messages.dates[precision] : null;
}
