import type { z } from "zod";
import { components, shapeName } from "./openapi.ts";
import type { Operation } from "./operation.ts";

/** A key of an answer: what it holds, such as `string`, `integer | null` or `list of object`, and the keys of that. */
export interface AnswerField {
  readonly name: string;
  readonly holds: string;
  readonly meaning: string | null;
  readonly fields: readonly AnswerField[];
}

type Schema = z.core.JSONSchema.BaseSchema;

/** The keys of an operation's answer as its document has them; empty where it is a file. */
export function answerFields(answer: Operation["answer"]): readonly AnswerField[] {
  const name = shapeName(answer);
  const named = components();
  return name === null ? [] : fieldsOf(named[name]!, named);
}

function fieldsOf(schema: Schema, named: Readonly<Record<string, Schema>>): readonly AnswerField[] {
  const whole = resolved(schema, named);
  const inner = whole.items ?? whole.additionalProperties ?? whole.anyOf?.find((one) => isRich(one, named));
  if (typeof inner === "object" && !Array.isArray(inner)) return fieldsOf(inner as Schema, named);
  const required = new Set(whole.required ?? []);
  return Object.entries(whole.properties ?? {}).map(([name, of]) => {
    const one = of as Schema;
    return {
      name: required.has(name) ? name : `${name}?`,
      holds: holds(one, named),
      meaning: one.description ?? null,
      fields: fieldsOf(one, named),
    };
  });
}

function holds(schema: Schema, named: Readonly<Record<string, Schema>>): string {
  const { type, anyOf, items, enum: values, const: value, additionalProperties } = resolved(schema, named);
  if (values !== undefined) return values.map((one) => JSON.stringify(one)).join(" | ");
  if (value !== undefined) return JSON.stringify(value);
  if (anyOf !== undefined) return [...new Set(anyOf.map((one) => holds(one, named)))].join(" | ");
  if (type === "array") return `list of ${holds((items ?? {}) as Schema, named)}`;
  if (typeof additionalProperties === "object") return `by facet: ${holds(additionalProperties as Schema, named)}`;
  return [type ?? "any"].flat().join(" | ");
}

function isRich(schema: Schema, named: Readonly<Record<string, Schema>>): boolean {
  const { properties, items } = resolved(schema, named);
  return properties !== undefined || items !== undefined;
}

function resolved(schema: Schema, named: Readonly<Record<string, Schema>>): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : named[name]!;
}
