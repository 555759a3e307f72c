import { HiddenFields } from "../hidden-fields.tsx";
import { TextField } from "../text-field.tsx";
import type { CardProps } from "./card-props.ts";
import { LaterButton } from "./later-button.tsx";
import { ValueCount } from "./value-count.tsx";

/** An outlet that is known by its address alone. */
export function OutletCard({ item, later, messages }: CardProps<"outlets">) {
  const { review, form } = messages.corrections;
  return (
    <form action="/corrections" method="post" className="grid gap-3">
      <HiddenFields fields={{ review: "outlets", facet: "outlets", value: item.value, choice: "calledOtherwise" }} />
      <ValueCount facet="outlets" value={item} messages={messages} />
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          name="text"
          label={review.itsName(item.label)}
          value=""
          required
          suggests="outlet"
          className="min-w-0 flex-1 basis-64 text-sm"
        />
        <button type="submit" className="button px-3">
          {form.next}
        </button>
        <LaterButton later={later} messages={messages} />
      </div>
    </form>
  );
}
