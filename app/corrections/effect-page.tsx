import type { Correction, Line } from "../../lib/corrections/line.ts";
import type { Subject } from "../../lib/query/corrections/subject.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Page } from "../_page/page.ts";
import { formFields } from "./form-fields.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { NextOrBack } from "./next-or-back.tsx";
import { SubjectLine } from "./subject-line.tsx";
import { TextField } from "./text-field.tsx";

interface Effect {
  readonly subject: Subject;
  readonly correction: Correction;
  /** How many articles would say something else. */
  readonly changed: number;
  /** What was sent, with nothing left open. */
  readonly fields: URLSearchParams;
  /** Where "Back" leads. */
  readonly back: string;
  /** What was wrong with it, in words. */
  readonly fault: string | null;
}

/** What a correction would change, before it is made; and by whom it is made, and why. */
export function effectPage({ subject, correction, changed, fields, back, fault }: Effect, messages: Messages): Page {
  const { form, line } = messages.corrections;
  const main = (
    <form action="/corrections" method="post" className="grid max-w-2xl gap-6">
      <div>
        <h1 className="font-serif text-3xl font-bold">{form.effect(changed)}</h1>
        <SubjectLine subject={subject} messages={messages} />
        <p className="mt-3 border-s-4 border-rule ps-3">
          <bdi>{line({ v: 1, id: "", at: "", ...correction } as Line)}</bdi>
        </p>
      </div>
      {fault !== null && (
        <p role="alert" className="remarks m-0">
          {fault}
        </p>
      )}
      <HiddenFields fields={{ ...formFields(fields, "by", "why"), confirmed: "1" }} />
      <TextField name="why" label={form.reason} value={fields.get("why") ?? ""} />
      <TextField name="by" label={form.yourName} value={correction.by} required />
      <NextOrBack next={form.confirm} back={back} backWords={form.back} />
    </form>
  );
  return { title: form.effect(changed), indexed: false, status: fault === null ? 200 : 422, main };
}
