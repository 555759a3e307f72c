import { HiddenFields } from "../hidden-fields.tsx";
import type { CardProps } from "./card-props.ts";
import { LaterButton } from "./later-button.tsx";
import { PersonIn } from "./person-in.tsx";

/** Two people who may be one. */
export function SameCard({ item: { people, how }, later, messages }: CardProps<"same">) {
  const { review } = messages.corrections;
  const [many, few] = people;
  return (
    <form action="/corrections" method="post" className="grid gap-3">
      <HiddenFields fields={{ review: "same", facet: "people", value: few.id, pick: many.id, text: many.name }} />
      <p className="text-sm text-soft">{review.how[how]}</p>
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {people.map((person) => (
          <PersonIn key={person.id} person={person} messages={messages} />
        ))}
      </div>
      <p className="flex flex-wrap gap-2">
        <button type="submit" name="choice" value="samePerson" className="button px-3">
          {review.one}
        </button>
        <button type="submit" name="choice" value="otherPerson" className="button quiet px-3">
          {review.twoPeople}
        </button>
        <LaterButton later={later} messages={messages} />
      </p>
    </form>
  );
}
