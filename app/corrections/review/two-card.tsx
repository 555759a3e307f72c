import { splitForm } from "../../../lib/query/corrections/review-forms.ts";
import { HiddenFields } from "../hidden-fields.tsx";
import type { CardProps } from "./card-props.ts";
import { LaterButton } from "./later-button.tsx";
import { PersonIn } from "./person-in.tsx";

/** A person who may be two. */
export function TwoCard({ item, later, messages }: CardProps<"two">) {
  const { person, because, articles } = item;
  const { review, form } = messages.corrections;
  const country = (code: string) => messages.value("countries", { value: code, label: code });
  const why =
    because.kind === "years"
      ? review.silent(because.until, because.since)
      : because.kind === "countries"
        ? review.apart(because.countries.map(country), articles)
        : review.titled(because.titles);
  return (
    <form action="/corrections" method="post" className="grid gap-3">
      <HiddenFields fields={{ review: "two" }} />
      <p className="text-sm text-soft">{why}</p>
      <PersonIn person={person} messages={messages} />
      <p className="flex flex-wrap items-center gap-2">
        <a href={`/corrections/new?${new URLSearchParams(splitForm(item))}`} rel="nofollow" className="button px-3">
          {form.tellApart}
        </a>
        <LaterButton later={later} messages={messages} />
      </p>
      <p className="text-sm text-soft">{review.noAct}</p>
    </form>
  );
}
