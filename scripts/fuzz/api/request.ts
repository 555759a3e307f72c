import fc from "fast-check";
import { VALUES } from "../../bench/fuzz/values.ts";

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly schema: Schema;
}

/** What of an OpenAPI document says what can be asked. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: readonly Parameter[] } }>>;
}

/** A request: the path as the document has it, and the address that is asked for. */
export interface ApiRequest {
  readonly path: string;
  readonly target: string;
}

/** Requests for what a document says can be asked, with values that it takes, others, and parameters that it has not. */
export function apiRequest({ paths }: ApiDocument, known: readonly string[]): fc.Arbitrary<ApiRequest> {
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    fc.constantFrom(...VALUES),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(...known).map((value) => `-${value}`),
    fc.tuple(fc.constantFrom(...VALUES), fc.constantFrom(10, 700)).map(([value, times]) => value.repeat(times)),
  );
  const stranger = fc.constantFrom("x", "Q", "q[]", "__proto__").map((name) => ({ name, schema: {} }));
  return fc.constantFrom(...Object.entries(paths)).chain(([path, { get }]) => {
    const inPath = get.parameters.filter((one) => one.in === "path");
    const inQuery = get.parameters.filter((one) => one.in === "query");
    const named = fc.oneof(
      { weight: 12, arbitrary: fc.subarray(inQuery, { maxLength: Math.min(5, inQuery.length) }) },
      { weight: 1, arbitrary: fc.array(stranger, { maxLength: 2 }) },
      { weight: 2, arbitrary: fc.constant(inQuery) },
    );
    const chosen = named.map((some) => [...new Set([...inQuery.filter(({ required }) => required), ...some])]);
    const pairs = chosen.chain((all) => fc.tuple(...all.map(({ name, schema }) => given(name, schema, text))));
    const parts = fc.tuple(...inPath.map(({ name, schema }) => given(name, schema, fitting(schema, known, text))));
    return fc.tuple(parts, pairs).map(([inside, behind]) => ({ path, target: targetOf(path, inside, behind.flat()) }));
  });
}

/** Mostly what an archive knows and the pattern of a schema takes, where it has one. */
function fitting({ pattern }: Schema, known: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const taken = pattern === undefined ? [] : known.filter((value) => new RegExp(pattern, "u").test(value));
  return taken.length === 0 ? text : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...taken) }, text);
}

type Given = readonly (readonly [name: string, value: string])[];

/** A parameter, now and then missing or given twice. */
function given(name: string, schema: Schema, text: fc.Arbitrary<string>): fc.Arbitrary<Given> {
  const pair = fc.tuple(fc.constant(name), valueFor(schema.items ?? schema, text));
  return fc.oneof(
    { weight: 20, arbitrary: pair.map((one) => [one]) },
    { weight: 2, arbitrary: fc.array(pair, { maxLength: 3 }) },
  );
}

function valueFor({ enum: values, type, minimum = -5, maximum = 1e16 }: Schema, text: fc.Arbitrary<string>) {
  if (values !== undefined)
    return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: text });
  if (type !== "integer") return text;
  const within = fc.oneof(fc.integer({ min: minimum, max: Math.min(maximum, minimum + 90) }), fc.maxSafeInteger());
  return fc.oneof({ weight: 5, arbitrary: within.map(String) }, { weight: 1, arbitrary: text });
}

function targetOf(path: string, inside: readonly Given[], behind: Given): string {
  const filled = inside.flat().reduce((made, [name, value]) => made.replace(`{${name}}`, encoded(value)), path);
  const query = behind.map(([name, value]) => `${encodeURIComponent(name)}=${encoded(value)}`).join("&");
  return query === "" ? filled : `${filled}?${query}`;
}

/** Half letters are no text that an address can hold. */
const encoded = (value: string): string => encodeURIComponent(value.toWellFormed());
