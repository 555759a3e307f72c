import type { Expression } from "../../port/expression.ts";
import { foldedWords, hasWords } from "../../words/words.ts";
import type { Postings } from "./postings.ts";
import type { Term } from "./term.ts";

/** More terms are as soon found by FTS5. */
const MOST = 40;

/** An expression of single words and beginnings alone; `and` has something that is wanted, and what must not be there. */
export type Plan =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "or"; readonly of: readonly Plan[] }
  | { readonly kind: "and"; readonly of: readonly Plan[]; readonly without: readonly Plan[] };

/** An expression as postings answer it; null where they cannot: phrases, values, dates. */
export function planOf(expression: Expression): Plan | null {
  const plan = planned(expression);
  return plan === null || termsOf(plan).length > MOST ? null : plan;
}

function planned(expression: Expression): Plan | null {
  switch (expression.kind) {
    case "word":
    case "prefix": {
      if (!hasWords(expression.text)) return null;
      const text = foldedWords(expression.text);
      return text.includes(" ") ? null : { kind: "term", term: { text, begun: expression.kind === "prefix" } };
    }
    case "or":
    case "and": {
      const of = all(expression.of.filter(({ kind }) => kind !== "not"));
      const without = all(expression.of.flatMap((part) => (part.kind === "not" ? [part.of] : [])));
      if (of === null || without === null || of.length === 0) return null;
      if (expression.kind === "or") return without.length > 0 ? null : { kind: "or", of };
      return { kind: "and", of, without };
    }
    default:
      return null;
  }
}

function all(parts: readonly Expression[]): readonly Plan[] | null {
  const plans = parts.map(planned);
  return plans.every((plan) => plan !== null) ? plans : null;
}

/** The terms that a match may hold, as often as they are asked for. */
export function termsOf(plan: Plan): readonly Term[] {
  return plan.kind === "term" ? [plan.term] : plan.of.flatMap(termsOf);
}

/** The entries that a plan finds, ascending; `of`: where a term stands. */
export function entriesOf(plan: Plan, of: (term: Term) => Pick<Postings, "seqs">): Uint32Array {
  switch (plan.kind) {
    case "term":
      return of(plan.term).seqs;
    case "or":
      return plan.of.map((part) => entriesOf(part, of)).reduce(inEither);
    case "and": {
      const wanted = plan.of.map((part) => entriesOf(part, of)).sort((a, b) => a.length - b.length);
      const found = wanted.reduce((a, b) => merged(a, b, true));
      return plan.without.map((part) => entriesOf(part, of)).reduce((a, b) => merged(a, b, false), found);
    }
  }
}

/** Those of an ascending list that stand in another, or those that do not. */
function merged(a: Uint32Array, b: Uint32Array, inBoth: boolean): Uint32Array {
  const found = new Uint32Array(a.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.length; i++) {
    const seq = a[i]!;
    while (j < b.length && b[j]! < seq) j++;
    if ((j < b.length && b[j] === seq) === inBoth) found[count++] = seq;
  }
  return found.subarray(0, count);
}

function inEither(a: Uint32Array, b: Uint32Array): Uint32Array {
  const found = new Uint32Array(a.length + b.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [one, other] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    found[count++] = Math.min(one, other);
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return found.subarray(0, count);
}
