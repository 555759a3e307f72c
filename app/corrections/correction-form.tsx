import { FACETS, type FacetKey } from "../../lib/facets/facet-names.ts";
import { ADDABLE, type Addable, CHOICES, choicesFor, FIELDS, KINDS } from "../../lib/query/corrections/choices.ts";
import type { Sent } from "../../lib/query/corrections/sent.ts";
import type { Subject } from "../../lib/query/corrections/subject.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { type Option, Radios } from "./radios.tsx";
import { SubjectLine } from "./subject-line.tsx";
import { TextField } from "./text-field.tsx";

interface Props {
  readonly subject: Subject;
  readonly sent: Sent;
  /** What was wrong with it as it was sent before, in words. */
  readonly fault: string | null;
  readonly messages: Messages;
}

const paramOf = (facet: FacetKey): string => FACETS.find(({ key }) => key === facet)!.param;

const ADDED: Readonly<Record<Addable, FacetKey>> = {
  person: "people",
  country: "countries",
  about: "countries",
  cited: "cited",
};

/** The form by which a value is corrected, in one article or everywhere, or what an article lacks. */
export function CorrectionForm({ subject, sent, fault, messages }: Props) {
  const { article, of } = subject;
  const { form } = messages.corrections;
  const title = of ? form.ofValue(messages.value(of.facet, of.value)) : form.title;
  return (
    <form action="/corrections" method="post" className="correct grid max-w-2xl gap-6">
      <div>
        <h1 className="font-serif text-3xl font-bold text-balance">
          <bdi>{title}</bdi>
        </h1>
        <SubjectLine subject={subject} messages={messages} />
      </div>
      {fault !== null && (
        <p role="alert" className="remarks m-0">
          {fault}
        </p>
      )}
      <HiddenFields
        fields={{
          article: article?.id ?? null,
          review: sent.review,
          ...(of ? { facet: of.facet, value: of.value.value, open: of.open ? "1" : null } : {}),
        }}
      />
      {of ? (
        <OfValue of={of} here={article !== null} sent={sent} messages={messages} />
      ) : (
        <OfArticle article={article!.id} sent={sent} messages={messages} />
      )}
      <p>
        <button type="submit" className="button px-4 py-2">
          {form.next}
        </button>
      </p>
    </form>
  );
}

interface OfValueProps {
  readonly of: NonNullable<Subject["of"]>;
  readonly here: boolean;
  readonly sent: Sent;
  readonly messages: Messages;
}

function OfValue({ of: { facet, value, open }, here, sent, messages: { corrections } }: OfValueProps) {
  const { form } = corrections;
  const choices = choicesFor(facet, value, { here, open });
  const asked = new Set<string>(choices.flatMap((choice) => CHOICES[choice].asks));
  const options = choices.map((choice): Option => {
    const { asks, names } = CHOICES[choice];
    return { value: choice, label: form.choices[choice], asks, suggests: names ? paramOf(names) : undefined };
  });
  return (
    <>
      <Radios legend={form.wrong} name="choice" chosen={sent.choice} options={options} required />
      {asked.has("scope") && (
        <TextField name="scope" label={form.scope} hint={form.scopeHint} value={sent.scope} className="asks-scope" />
      )}
      {asked.has("text") && (
        <TextField name="text" label={form.rightName} value={sent.text} suggests="" className="asks-text" />
      )}
      {asked.has("is") && (
        <label className="asks-is grid gap-1">
          <span className="font-bold">{form.is}</span>
          <select name="is" defaultValue={sent.is} className="field px-2">
            <option value="">{form.kinds.nothing}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {form.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

interface OfArticleProps extends Pick<Props, "sent" | "messages"> {
  readonly article: string;
}

function OfArticle({ article, sent, messages: { corrections } }: OfArticleProps) {
  const { form } = corrections;
  const { field, add, words } = sent;
  if (field)
    return (
      <>
        <input type="hidden" name="what" value={`set ${field}`} />
        <TextField
          name="text"
          label={form.right}
          hint={form.fields[field]}
          value={sent.text}
          suggests={field === "outlet" ? "outlet" : undefined}
        />
        <p className="text-sm">
          <a href={`/corrections/new?article=${article}`} rel="nofollow" className="inline-block py-1 underline">
            {form.somethingElse}
          </a>
        </p>
      </>
    );
  const options: Option[] = [
    ...FIELDS.map((each) => ({ value: `set ${each}`, label: form.fields[each], asks: ["text"] })),
    ...ADDABLE.map((each) => ({
      value: `add ${each}`,
      label: form.add[each],
      asks: ["text", "words"],
      suggests: paramOf(ADDED[each]),
    })),
  ];
  const chosen = add ? `add ${add}` : null;
  return (
    <>
      <Radios legend={form.what} name="what" chosen={chosen} options={options} required />
      <TextField name="words" label={form.words} hint={form.wordsHint} value={words} className="asks-words" />
      {sent.before !== "" && <input type="hidden" name="before" value={sent.before} />}
      {sent.after !== "" && <input type="hidden" name="after" value={sent.after} />}
      <TextField
        name="text"
        label={form.right}
        value={add && sent.text === words ? "" : sent.text}
        suggests=""
        className="asks-text"
      />
    </>
  );
}
