import type { Correction, Line } from "../../lib/corrections/line.ts";
import type { NamesInLines } from "../../lib/corrections/names-in-lines.ts";
import type { Subject } from "../../lib/query/corrections/subject.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Page } from "../_page/page.ts";
import { visitor } from "../visitor.ts";
import { formFields } from "./form-fields.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { LineSaid } from "./line-said.tsx";
import { NextOrBack } from "./next-or-back.tsx";
import { SubjectLine } from "./subject-line.tsx";
import { TextField } from "./text-field.tsx";

interface Effect {
  /** Null: it is about a line of the ledger. */
  readonly subject: Subject | null;
  readonly correction: Correction;
  readonly names: NamesInLines;
  /** How many articles would say something else. */
  readonly changed: number;
  /** What was sent, with nothing left open. */
  readonly fields: URLSearchParams;
  /** Where "Back" leads. */
  readonly back: string;
  /** What was wrong with it, in words. */
  readonly fault: string | null;
}

/** A correction as the line that it would be. */
export const asLine = (correction: Correction): Line => ({ v: 1, id: "", at: "", ...correction }) as Line;

/** What a correction would change, before it is made; and by whom it is made, and why. */
export function effectPage(
  { subject, correction, names, changed, fields, back, fault }: Effect,
  messages: Messages,
): Page {
  const { form } = messages.corrections;
  const line = asLine(correction);
  const title = line.act === "undo" ? form.effectOfUndo(changed) : form.effect(changed);
  const holdsAgain = line.act === "undo" && names.undos.get(line.id)?.again === true;
  const next = line.act !== "undo" ? form.confirm : holdsAgain ? form.holdAgain : form.takeBack;
  const main = (
    <form action="/corrections" method="post" className="grid max-w-2xl gap-6">
      <div>
        <h1 className="font-serif text-3xl font-bold text-balance">{title}</h1>
        {subject && <SubjectLine subject={subject} messages={messages} />}
        <p className="mt-3 border-s-4 border-rule ps-3 [overflow-wrap:anywhere]">
          <LineSaid line={line} names={names} messages={messages} />
        </p>
      </div>
      {fault !== null && (
        <p role="alert" className="remarks m-0">
          {fault}
        </p>
      )}
      <HiddenFields fields={{ ...formFields(fields, "by", "why"), confirmed: "1" }} />
      <TextField name="why" label={form.reason} value={fields.get("why") ?? ""} />
      {visitor().name === null && <TextField name="by" label={form.yourName} value={correction.by} required />}
      <NextOrBack next={next} back={back} backWords={form.back} />
    </form>
  );
  return { title, indexed: false, status: fault === null ? 200 : 422, main };
}
