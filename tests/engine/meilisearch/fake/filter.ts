import { type FakeDocument, type FakeSettings, normalized, valuesOf } from "./fake-index.ts";
import { Refusal } from "./refusal.ts";

/** Whether a document passes. */
type Test = (document: FakeDocument) => boolean;

/** A filter as it is sent: conditions that must all hold, each a text or a list of alternatives. */
export type Filter = string | readonly (string | readonly string[])[];

const TOKEN = /\s*("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[()[\],]|!=|>=|<=|[=<>]|[^\s()[\],=<>!"']+)/gy;

/** Reads a filter: `=`, `!=`, `IN`, comparisons of numbers, `NOT`, `AND`, `OR`, brackets, and arrays of those. */
export function filterTest(filter: Filter | null | undefined, settings: FakeSettings): Test {
  if (filter === undefined || filter === null) return () => true;
  const tests = [filter].flat().map((part): Test => {
    const alternatives = [part].flat().map((text) => parsed(text, settings));
    return (document) => alternatives.some((test) => test(document));
  });
  return (document) => tests.every((test) => test(document));
}

function parsed(text: string, settings: FakeSettings): Test {
  const tokens = Array.from(text.matchAll(TOKEN), ([, token]) => token!);
  const refuse = (why: string): never => {
    throw new Refusal(400, "invalid_search_filter", `${why} in the filter ${text}`);
  };
  if (text.replace(TOKEN, "").trim() !== "") refuse("A character that is not understood");
  let at = 0;
  const next = () => tokens[at++] ?? refuse("Something is missing at the end");
  const took = (token: string) => tokens[at] === token && ++at > 0;

  function alternatives(): Test {
    const tests = [together()];
    while (took("OR")) tests.push(together());
    return (document) => tests.some((test) => test(document));
  }
  function together(): Test {
    const tests = [single()];
    while (took("AND")) tests.push(single());
    return (document) => tests.every((test) => test(document));
  }
  function single(): Test {
    if (took("NOT")) {
      const test = single();
      return (document) => !test(document);
    }
    if (!took("(")) return condition();
    const test = alternatives();
    return took(")") ? test : refuse("A bracket is not closed");
  }
  function condition(): Test {
    const attribute = plain(next());
    const operator = next();
    demand(attribute, /^[<>]/.test(operator) ? "comparison" : "equality");
    if (operator === "=") return equals(attribute, [plain(next())]);
    if (operator === "IN") return equals(attribute, list());
    if (operator === "!=") {
      const test = equals(attribute, [plain(next())]);
      return (document) => !test(document);
    }
    const compare = COMPARISONS[operator] ?? refuse(`The operator ${operator}`);
    const wanted = Number(plain(next()));
    return (document) =>
      valuesOf(document, attribute).some((value) => typeof value === "number" && compare(value, wanted));
  }
  function list(): string[] {
    const values: string[] = [];
    if (!took("[")) refuse("A list is missing");
    while (!took("]")) {
      values.push(plain(next()));
      took(",");
    }
    return values;
  }
  /** An attribute takes part in filters as far as the settings say: the first rule that names it. */
  function demand(attribute: string, feature: "equality" | "comparison"): void {
    const rule = settings.filterableAttributes?.find(({ attributePatterns }) => attributePatterns.includes(attribute));
    if (!rule?.features.filter[feature]) refuse(`Attribute \`${attribute}\` is not filterable by ${feature}`);
  }

  const test = alternatives();
  return at === tokens.length ? test : refuse(`"${tokens[at]}" is not expected`);
}

function equals(attribute: string, wanted: readonly string[]): Test {
  const set = new Set(wanted.map(normalized));
  return (document) => valuesOf(document, attribute).some((value) => set.has(normalized(value)));
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
};

/** A name or value without the quotes around it. */
function plain(token: string): string {
  return /^["']/.test(token) ? token.slice(1, -1).replace(/\\(.)/gs, "$1") : token;
}
