import type { Article } from "../../lib/article/article.ts";
import {
  ADDABLE,
  ASKS_TEXT,
  choicesFor,
  FIELDS,
  isCorrectable,
  type Sent,
  shownValue,
} from "../../lib/query/corrections/form.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { missing } from "../_page/missing.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { keptArticle } from "../kept-article.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { siteMayCorrect } from "./site-may-correct.ts";

/** The form by which a value of an article, or something that it lacks, is corrected. */
export async function formPage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { corrections } = messages;
  const id = parameters.get("article") ?? "";
  const [kept, site] = [
    await keptArticle(id),
    await ask(async ({ corrections: here, samples }) => siteMayCorrect(headers, { samples, here: here !== null })),
  ];
  const again = `/corrections/new?${parameters}`;
  if ("trouble" in kept) return unanswered(kept.trouble, again, messages, corrections.form.title);
  if ("trouble" in site) return unanswered(site.trouble, again, messages, corrections.form.title);
  if (!kept.value) return missing(messages, messages.article.none);
  const { article } = kept.value;
  const main =
    site.value === null ? (
      <CorrectionForm article={article} sent={sentIn(parameters)} fault={null} messages={messages} />
    ) : (
      <p>{corrections.refusals[site.value]}</p>
    );
  return { title: corrections.form.title, indexed: false, main };
}

/** The form once more, with what was wrong with it. */
export function faultPage(
  { article, sent, fault }: { readonly article: Article; readonly sent: Sent; readonly fault: string },
  messages: Messages,
): Page {
  const main = <CorrectionForm article={article} sent={sent} fault={fault} messages={messages} />;
  return { title: messages.corrections.form.title, indexed: false, status: 422, main };
}

/** What a form says, as an address or a body gives it. */
export function sentIn(fields: URLSearchParams): Sent {
  return {
    facet: fields.get("facet"),
    value: fields.get("value"),
    choice: fields.get("choice"),
    field: fields.get("field"),
    add: fields.get("add"),
    text: fields.get("text") ?? "",
    undo: fields.get("undo"),
    by: fields.get("by") ?? "",
    why: fields.get("why") ?? "",
  };
}

interface Props {
  readonly article: Article;
  readonly sent: Sent;
  /** What was wrong with it as it was sent before, in words. */
  readonly fault: string | null;
  readonly messages: Messages;
}

export function CorrectionForm({ article, sent, fault, messages }: Props) {
  const { form } = messages.corrections;
  const value = shownValue(article, sent.facet, sent.value);
  return (
    <form action="/corrections" method="post" className="grid max-w-2xl gap-5">
      <div>
        <h1 className="font-serif text-3xl font-bold">{form.title}</h1>
        <p dir="auto" className="mt-1 text-soft">
          <a href={`/article/${article.id}`}>{article.headline.text}</a>
        </p>
      </div>
      {fault !== null && (
        <p role="alert" className="border-s-4 border-seal ps-3">
          {fault}
        </p>
      )}
      <HiddenFields
        fields={value ? { article: article.id, facet: sent.facet, value: sent.value } : { article: article.id }}
      />
      {value && sent.facet !== null && isCorrectable(sent.facet) ? (
        <Choices
          legend={form.of(messages.value(sent.facet, value))}
          name="choice"
          chosen={sent.choice}
          options={choicesFor(sent.facet, value).map((choice) => [choice, form.choices[choice]])}
        />
      ) : (
        <>
          <Choices
            legend={form.setField}
            name="field"
            chosen={sent.field}
            options={FIELDS.map((field) => [field, form.fields[field]])}
          />
          <Choices
            legend={messages.corrections.missing}
            name="add"
            chosen={sent.add}
            options={ADDABLE.map((add) => [add, form.add[add]])}
          />
        </>
      )}
      {(!value || choicesFor(sent.facet as "people", value).some((choice) => ASKS_TEXT.has(choice))) && (
        <TextField name="text" label={form.right} value={sent.text} />
      )}
      <TextField name="why" label={form.reason} value={sent.why} />
      <TextField name="by" label={form.yourName} value={sent.by} required />
      <p>
        <button type="submit" className="button px-4 py-2">
          {form.next}
        </button>
      </p>
    </form>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly name: string;
  readonly chosen: string | null;
  readonly options: readonly (readonly [string, string])[];
}

function Choices({ legend, name, chosen, options }: ChoicesProps) {
  return (
    <fieldset className="grid gap-1">
      <legend className="font-bold">
        <bdi>{legend}</bdi>
      </legend>
      {options.map(([value, words]) => (
        <label key={value} className="flex items-baseline gap-2 py-1">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
}

function TextField({ name, label, value, required = false }: TextProps) {
  return (
    <label className="grid gap-1">
      <span className="font-bold">{label}</span>
      <input
        name={name}
        defaultValue={value}
        required={required}
        autoComplete="off"
        dir="auto"
        className="field min-h-9 w-full px-2"
      />
    </label>
  );
}
