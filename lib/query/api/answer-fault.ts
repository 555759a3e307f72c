import { z } from "zod";
import { typesOf } from "./openapi.ts";
import type { Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { PROBLEM_TYPE, ProblemDocument } from "./problem-document.ts";

/** An answer as it came: `type` is its media type without parameters, `body` its text. */
export interface AnswerGiven {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** What of the answer to a `GET` of a path is not as the API describes it, in words for developers; null: nothing. */
export function answerFault(path: string, { status, type, body }: AnswerGiven): string | null {
  const operation = operationAt(path);
  if (status >= 500 && status !== 503) return `status ${status}`;
  if (status >= 400) return type === PROBLEM_TYPE ? problemFault(status, body) : `${status} as ${type}`;
  // An address in another form, as with a slash too many, leads to its one form.
  if (status === 308) return null;
  if (operation === null)
    return /^\/api\//.test(path) && !path.endsWith("/openapi.json") ? "nobody describes it" : null;
  if (operation.others.includes(status)) return null;
  if (status !== 200) return `status ${status}`;
  const { answer } = operation;
  if (!typesOf(answer).includes(type)) return `an answer of the type ${type}`;
  return answer instanceof z.ZodType ? shapeFault(answer, body) : null;
}

/** What is asked for at a path; null: nothing of the API. */
export function operationAt(path: string): Operation | null {
  const parts = path.split("/");
  const fits = ({ path: template }: Operation) => {
    const own = template.split("/");
    return own.length === parts.length && own.every((part, at) => part === parts[at] || part.startsWith("{"));
  };
  const fitting = OPERATIONS.filter(fits);
  return fitting.find(({ path: template }) => template === path) ?? fitting[0] ?? null;
}

function problemFault(status: number, body: string): string | null {
  const fault = shapeFault(ProblemDocument, body);
  return fault ?? (JSON.parse(body).status === status ? null : `a problem document of another status than ${status}`);
}

function shapeFault(shape: z.ZodType, body: string): string | null {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return "no JSON";
  }
  const { error } = shape.safeParse(given);
  return error === undefined ? null : z.prettifyError(error);
}
