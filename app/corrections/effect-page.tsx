import type { Correction, Line } from "../../lib/corrections/line.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Page } from "../_page/page.ts";
import { HiddenFields } from "./hidden-fields.tsx";

interface Effect {
  readonly correction: Correction;
  /** How many articles would say something else. */
  readonly changed: number;
  readonly fields: URLSearchParams;
  /** Where "Back" leads. */
  readonly back: string;
}

/** What a correction would change, before it is made. */
export function effectPage({ correction, changed, fields, back }: Effect, messages: Messages): Page {
  const { form, line, why } = messages.corrections;
  const sent = Object.fromEntries([...fields].filter(([name]) => name !== "token"));
  const main = (
    <div className="grid max-w-2xl gap-4">
      <h1 className="font-serif text-3xl font-bold">{form.effect(changed)}</h1>
      <p className="border-s-2 border-rule ps-3">
        <bdi>{line({ v: 1, id: "", at: "", ...correction } as Line)}</bdi>
      </p>
      {correction.why !== undefined && <p className="font-serif italic">{why(correction.why)}</p>}
      <form action="/corrections" method="post" className="flex flex-wrap items-center gap-4">
        <HiddenFields fields={{ ...sent, confirmed: "1" }} />
        <button type="submit" className="button px-4 py-2">
          {form.confirm}
        </button>
        <a href={back} className="inline-block py-2">
          {form.back}
        </a>
      </form>
    </div>
  );
  return { title: form.effect(changed), indexed: false, main };
}
