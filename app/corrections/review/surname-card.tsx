import { surnameForm } from "../../../lib/query/corrections/review-forms.ts";
import { HiddenFields } from "../hidden-fields.tsx";
import type { CardProps } from "./card-props.ts";
import { LaterButton } from "./later-button.tsx";
import { ValueCount } from "./value-count.tsx";

/** A surname that is nobody's yet, and who bears it. */
export function SurnameCard({ item, later, messages }: CardProps<"surnames">) {
  const { review, form } = messages.corrections;
  const { bearers } = item;
  const fields = surnameForm(item);
  return (
    <form action="/corrections" method="post" className="grid gap-3">
      <ValueCount facet="people" value={item} messages={messages} />
      <p className="flex flex-wrap items-center gap-2">
        {bearers.map((bearer) => (
          <button
            key={bearer.value}
            type="submit"
            name="pick"
            value={bearer.value}
            className="button quiet px-3 font-normal"
          >
            <bdi>{form.isPerson(bearer.label, bearer.count)}</bdi>
          </button>
        ))}
        <a href={`/corrections/new?${new URLSearchParams(fields)}`} rel="nofollow" className="inline-block px-1 py-2">
          {review.someoneElse}
        </a>
        <button type="submit" name="choice" value="noPerson" className="button quiet px-3 font-normal">
          {review.noPerson}
        </button>
        <LaterButton later={later} messages={messages} />
      </p>
      {/* Behind the buttons, whose choice comes first. */}
      <HiddenFields fields={fields} />
    </form>
  );
}
