import { z } from "zod";
import { Receipt } from "../exports/receipt.ts";
import { messagesFor } from "../messages/messages.ts";
import { ArticleAnswer, ArticlesAnswer } from "./article-answer.ts";
import { CorrectionsAnswer, LedgerLine } from "./corrections-answer.ts";
import { DossierAnswer } from "./dossier-answer.ts";
import type { ApiParameter, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { PROBLEM_TYPE, ProblemDocument } from "./problem-document.ts";
import { SearchPage } from "./search-answer.ts";
import { CountAnswer, FacetList, FacetValues, HealthAnswer, Suggestions } from "./small-answers.ts";
import { Bar, Segment, Value } from "./values.ts";

/** What has a name in the document. */
const NAMED = {
  Search: SearchPage,
  Count: CountAnswer,
  Suggestions,
  FacetList,
  FacetValues,
  Articles: ArticlesAnswer,
  Article: ArticleAnswer,
  Dossier: DossierAnswer,
  Corrections: CorrectionsAnswer,
  LedgerLine,
  Receipt,
  Health: HealthAnswer,
  Problem: ProblemDocument,
  Value,
  Segment,
  Bar,
};

/** The API as an OpenAPI 3.1 document. `site` is its address. */
export function openApi(site: string) {
  const { api } = messagesFor("en");
  return {
    openapi: "3.1.1",
    info: { title: "Dateline", version: "1", description: api.intro },
    servers: [{ url: site }],
    paths: Object.fromEntries(OPERATIONS.map((of) => [of.path, { get: described(of) }])),
    // Where nobody has to sign in nothing is to be shown.
    security: [{}, { token: [] }, { tokenAsPassword: [] }],
    components: {
      schemas: components(),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "a token of an account, where people sign in" },
        tokenAsPassword: { type: "http", scheme: "basic", description: "the same as a password, under any name" },
      },
    },
  };
}

function described({ id, parameters, answer, others }: Operation) {
  return {
    operationId: id,
    summary: messagesFor("en").api.operations[id],
    parameters: parameters.map(parameter),
    responses: {
      "200": { description: "the answer", content: contentOf(answer) },
      ...Object.fromEntries(others.map((status) => [status, { description: OTHERS[status] }])),
      default: {
        description: "what is wrong: 400 with the parameter, 401, 403, 404, 405, or 429 and 503 with when to ask again",
        content: { [PROBLEM_TYPE]: { schema: { $ref: refOf("Problem") } } },
      },
    },
  };
}

const OTHERS: Readonly<Record<number, string>> = {
  301: "it has another address for good",
  302: "it has another address",
  304: "nothing has changed",
};

function contentOf(answer: Operation["answer"]) {
  const name = shapeName(answer);
  if (name !== null) return { "application/json": { schema: { $ref: refOf(name) } } };
  return Object.fromEntries(
    typesOf(answer).map((type) => [type, { schema: JSON_FILE.test(type) ? {} : { type: "string" } }]),
  );
}

/** Files that are JSON, of shapes which others have described. */
const JSON_FILE = /[/+]json$/;

/** The name of the shape that is answered; null: it is a file. */
export function shapeName(answer: Operation["answer"]): keyof typeof NAMED | null {
  const named = Object.entries(NAMED).find(([, shape]) => shape === answer);
  return (named?.[0] as keyof typeof NAMED | undefined) ?? null;
}

/** The media types of a file that is answered, without parameters. */
export function typesOf(answer: Operation["answer"]): string[] {
  return answer instanceof z.ZodType ? ["application/json"] : answer.map((type) => type.split(";")[0]!);
}

function parameter({ name, in: place, meaning, one, many, required }: ApiParameter) {
  const { $schema: _, ...schema } = z.toJSONSchema(one, { override: tidied });
  return {
    name,
    in: place,
    description: meaning,
    required,
    schema: many ? { type: "array", items: schema } : schema,
  };
}

const refOf = (name: string): string => `#/components/schemas/${name}`;

type Components = Readonly<Record<string, z.core.JSONSchema.BaseSchema>>;
let made: Components | null = null;

/** The shapes that have names, as JSON Schema. */
export function components(): Components {
  made ??= makeComponents();
  return made;
}

function makeComponents(): Components {
  const registry = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: refOf, override: tidied });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

/** Takes out what says nothing, or would shut out the keys that may come. */
function tidied({ jsonSchema: schema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete schema.readOnly;
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  // Two of one kind are a list of two, which every reader of schemas understands.
  const [first, ...others] = schema.prefixItems ?? [];
  if (first !== undefined && others.every((one) => JSON.stringify(one) === JSON.stringify(first))) {
    schema.items = first;
    delete schema.prefixItems;
  }
  // Classes of letters are not read alike by all who check a pattern.
  if (schema.pattern?.includes("\\p")) delete schema.pattern;
}
