import type { Article } from "../../article/article.ts";
import { canonicalLanguage } from "../../article/canonical-language.ts";
import { normalText } from "../../article/text/mapped-text.ts";
import { countryMeant } from "../../corrections/country-meant.ts";
import type { KnownPerson } from "../../corrections/known-person.ts";
import { type Correction, Line } from "../../corrections/line.ts";
import { namedAt } from "../../corrections/name-in-text.ts";
import type { ReadValue } from "../../facets/facet-values.ts";
import { personId } from "../../facets/person-id.ts";
import { openSurname } from "../../facets/registry/lone/open-surname.ts";
import { CHOICES, choicesFor, type Field, KINDS } from "./choices.ts";
import type { FormFault } from "./form-fault.ts";
import { readPlace } from "./question.ts";
import { scopeFault } from "./scope-fault.ts";
import { NEW, type Sent } from "./sent.ts";
import type { Subject } from "./subject.ts";

/** What the archive knows of a person by an id. */
export type KnowPerson = (id: string) => KnownPerson | null;

type Made = Readonly<Record<string, unknown>>;

/** Name forms and articles that a line keeps, should an id once mean nobody. */
const MOST = { forms: 20, samples: 3 };

/** The choices that speak of a value which the archive or a table must have. */
const NEEDS_PICK: ReadonlySet<string> = new Set(["samePerson", "otherPerson", "meantWithin", "sameOutlet"]);

/** The correction that a form makes, once nothing of it is left open. */
export function correctionOf(subject: Subject | null, sent: Sent, know: KnowPerson): Correction | FormFault {
  if (sent.by === "") return "noName";
  const made = sent.undo !== null ? { act: "undo", line: sent.undo } : subject ? ofSubject() : "noArticle";
  if (typeof made === "string") return made;
  const correction = { ...made, by: sent.by, ...(sent.why === "" ? {} : { why: sent.why }) };
  const head = { v: 1, id: "0".repeat(10), at: "2000-01-01T00:00:00.000Z" };
  if (Line.safeParse({ ...head, ...correction }).success) return correction as Correction;
  return sent.field === "date" ? "noDate" : "notFitting";

  function ofSubject(): Made | FormFault {
    const { article, of } = subject!;
    if (of) return ofValue(subject as OfValue, sent, know);
    if (!article) return "noArticle";
    if (sent.field) return ofField(article, sent.field, sent.text);
    if (!sent.add) return "nothingChosen";
    return sent.text === "" ? "noText" : added(article, sent, know);
  }
}

type OfValue = Subject & { readonly of: NonNullable<Subject["of"]> };

function ofValue(
  { article, of: { facet, value: read, open } }: OfValue,
  sent: Sent,
  know: KnowPerson,
): Made | FormFault {
  const { choice, text, pick, scope } = sent;
  const { value, label, mentions } = read;
  const surname = open ? label : facet === "people" ? openSurname({ id: value, name: label }) : null;
  if (choice === null || !choicesFor(facet, read, { here: article !== null, open }).includes(choice))
    return "nothingChosen";
  const asks: readonly string[] = CHOICES[choice].asks;
  if (asks.includes("text") && text === "") return "noText";
  if (asks.includes("scope") && scope === "") return "noScope";
  if (asks.includes("scope") && scopeFault(scope) !== null) return "unfitScope";
  if (NEEDS_PICK.has(choice) && (pick === null || pick === NEW)) return facet === "people" ? "noPerson" : "noOutlet";
  const of = { act: "article", article: article?.id };
  const place = { act: "place", name: nameOf(article, mentions[0]) ?? label };
  switch (choice) {
    case "notHere":
      return { ...of, remove: { [facet === "people" ? "person" : facet === "cited" ? "cited" : "country"]: value } };
    case "someoneElse":
      return someoneElse();
    case "samePerson":
    case "otherPerson":
      return { act: choice === "samePerson" ? "same" : "different", people: [value, pick], ...known(value, pick) };
    case "meantWithin":
      return { act: "means", name: surname ?? label, scope, person: pick, ...known(pick) };
    case "anotherWithin":
      return { act: "split", person: value, scope, name: text, ...known(value) };
    case "calledOtherwise":
      if (facet === "people") return { act: "rename", person: value, name: text, ...known(value) };
      return outletOf(pick === null ? { rename: value, name: text } : { same: [pick, value] });
    case "noPerson": {
      const is = KINDS.find((kind) => kind === sent.is);
      return { act: "hide", name: surname ?? nameIn(), ...(is ? { is } : {}) };
    }
    case "about":
    case "notAbout":
      return { ...of, add: { country: value, about: choice === "about" } };
    case "noPlace":
      return { ...place, country: null };
    case "otherPlace": {
      const country = countryMeant(text);
      return country === null ? "noCountry" : { ...place, country };
    }
    case "sameOutlet":
      return outletOf({ same: [pick, value] });
    case "otherOutlet":
      return { ...of, set: { outlet: text } };
  }

  /** The person's name as the articles have it: what a correction calls somebody stands in none. */
  function nameIn(): string {
    return know(value)?.name ?? (personId(label) === value ? label : value);
  }

  /** Whom the article means: by its surname alone, whose every mention follows, or by the place that names them first. */
  function someoneElse(): Made {
    if (pick !== NEW && surname !== null)
      return { act: "means", name: surname, article: article?.id, person: pick, ...known(pick) };
    const [first] = mentions;
    const at = first ? { at: { field: first.field, start: first.start, end: first.end } } : {};
    return { ...of, remove: { person: value }, add: { ...personCalled(sent, know), ...at } };
  }

  function outletOf(outlet: Made): Made {
    return { act: "outlet", outlet, forms: "same" in outlet ? [text, label] : [label] };
  }

  function known(...ids: readonly (string | null)[]): Made {
    const people = ids.map((id) => (id === null ? null : know(id)));
    const forms = people.flatMap((person, at) => person?.forms ?? (ids[at] === value ? [label] : []));
    const samples = people.flatMap((person) => person?.samples ?? []);
    return {
      ...(forms.length > 0 ? { forms: [...new Set(forms)].slice(0, MOST.forms) } : {}),
      ...(samples.length > 0 ? { samples: [...new Set(samples)].slice(0, MOST.samples) } : {}),
    };
  }
}

/** What a text calls a place, where it names one. */
function nameOf(article: Article | null, mention: ReadValue["mentions"][number] | undefined): string | null {
  return (article && mention && normalText(article.raw[mention.field] ?? "", mention)) || null;
}

function ofField(article: Article, field: Field, text: string): Made | FormFault {
  const set = (value: unknown) => ({ act: "article", article: article.id, set: { [field]: value } });
  if (field === "authors") {
    const names = text.split(";").map((name) => name.trim());
    return set(names.filter(Boolean));
  }
  if (field === "date" && text !== "" && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T|$)/.test(text)) return "noDate";
  if (text === "") return field === "headline" ? "noText" : set(null);
  if (field === "language" && canonicalLanguage(text) === null) return "noLanguage";
  return set(text);
}

/** A person of the archive, or a new one of the name that was typed. */
function personCalled({ text, pick }: Sent, know: KnowPerson): Made {
  if (pick === NEW || pick === null) return { person: personId(text), name: text };
  return { person: pick, name: know(pick)?.name ?? text };
}

function added(article: Article, sent: Sent, know: KnowPerson): Made | FormFault {
  const { add, text, place } = sent;
  const of = { act: "article", article: article.id };
  const range = place === null ? null : readPlace(article, place);
  const at = range ? { at: range } : {};
  if (add === "person") return { ...of, add: { ...personCalled(sent, know), ...at } };
  if (add === "cited") return { ...of, add: { cited: text, ...at } };
  const country = countryMeant(text);
  if (country === null) return "noCountry";
  const [first] = range ? [] : namedAt(article, text);
  const named = first ? { at: { field: first.field, start: first.start, end: first.end } } : at;
  return { ...of, add: { country, about: add === "about", ...named } };
}
