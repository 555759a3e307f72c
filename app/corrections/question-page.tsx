import { sentenceWith } from "../../lib/engine/sentence-with.ts";
import { valueLink } from "../../lib/query/address/links.ts";
import { printPlace, type Question } from "../../lib/query/corrections/question.ts";
import { NEW } from "../../lib/query/corrections/sent.ts";
import type { Subject } from "../../lib/query/corrections/subject.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Segments } from "../_components/segments.tsx";
import type { Page } from "../_page/page.ts";
import { formFields } from "./form-fields.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { NextOrBack } from "./next-or-back.tsx";
import { Radios } from "./radios.tsx";
import { SubjectLine } from "./subject-line.tsx";

interface Props {
  readonly subject: Subject;
  readonly question: Question;
  /** What was sent so far. */
  readonly fields: URLSearchParams;
  readonly back: string;
}

/** Asks what a form leaves open: who of several is meant, and where in the text. */
export function questionPage({ subject, question, fields, back }: Props, messages: Messages): Page {
  const { article } = subject;
  const { form } = messages.corrections;
  const { values, places } = question;
  const typed = (fields.get("text") || fields.get("words") || "").trim();
  const sent = formFields(fields);
  const main = (
    <form action="/corrections" method="post" className="grid max-w-2xl gap-6">
      <div>
        <h1 className="font-serif text-3xl font-bold">{form.moreExactly}</h1>
        <SubjectLine subject={subject} messages={messages} />
      </div>
      <HiddenFields fields={sent} />
      {values && (
        <Radios
          legend={form.whichOf(typed)}
          name="pick"
          chosen={values.found[0]?.value ?? null}
          required
          options={[
            ...values.found.map((found) => ({
              value: found.value,
              label: (
                <>
                  <bdi>{found.label}</bdi>{" "}
                  <a href={valueLink(values.facet, found.value)} className="text-sm text-soft">
                    {form.articles(found.count)}
                  </a>
                </>
              ),
            })),
            ...(values.mayBeNew ? [{ value: NEW, label: form.newPerson(typed) }] : []),
          ]}
        />
      )}
      {article && places.length > 0 && (
        <Radios
          legend={form.where}
          name="place"
          chosen={printPlace(places[0]!)}
          required
          options={places.map((place) => ({
            value: printPlace(place),
            label: (
              <span dir="auto" className="font-serif">
                <Segments segments={sentenceWith(article, { ...place, reason: "" })} />
              </span>
            ),
          }))}
        />
      )}
      <NextOrBack next={form.next} back={back} backWords={form.back} />
    </form>
  );
  return { title: form.moreExactly, indexed: false, main };
}
