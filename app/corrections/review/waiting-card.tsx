import { HiddenFields } from "../hidden-fields.tsx";
import { LineSaid } from "../line-said.tsx";
import type { CardProps } from "./card-props.ts";
import { LaterButton } from "./later-button.tsx";

/** A correction that names nobody for sure, and whom it may mean: it is said of them anew, or taken back. */
export function WaitingCard({ item: { line, named, people }, later, names, messages }: CardProps<"waiting">) {
  const { corrections } = messages;
  return (
    <form action="/corrections" method="post" className="grid gap-3">
      <HiddenFields fields={{ review: "waiting", undo: line.id }} />
      <div>
        <h2 className="font-serif text-xl font-bold">
          <LineSaid line={line} names={names} messages={messages} />
        </h2>
        <p className="text-sm text-soft">
          <bdi>{corrections.by(line.by, messages.date(line.at))}</bdi>
        </p>
      </div>
      <p>
        <bdi>{corrections.review.nobody(named)}</bdi>
      </p>
      {people.length > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          {people.map(({ id, name }) => (
            <li key={id}>
              <a
                href={`/corrections/new?${new URLSearchParams({ review: "waiting", facet: "people", value: id })}`}
                rel="nofollow"
                dir="auto"
                className="inline-block py-1 underline"
              >
                {corrections.review.sayOf(name)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-2">
        <button type="submit" className="button quiet px-3">
          {corrections.undo}
        </button>
        <LaterButton later={later} messages={messages} />
      </p>
    </form>
  );
}
