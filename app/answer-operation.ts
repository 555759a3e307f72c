import type { OperationId } from "../lib/query/api/operation.ts";
import { unknownParameter } from "../lib/query/api/unknown-parameter.ts";
import { refused } from "./search-request.ts";

interface Context<Part extends string> {
  readonly params: Promise<Readonly<Record<Part, string>>>;
}

/**
 * The `GET` of an operation of the API, which is given the parts of the path that its folder names in brackets. A parameter
 * that it does not take is refused: a filter that is misspelt would find everything, as if that were the answer.
 */
export function answerOperation<Part extends string = never>(
  operation: OperationId,
  answer: (request: Request, parts: Readonly<Record<Part, string>>) => Response | Promise<Response>,
) {
  return async (request: Request, context?: Context<Part>): Promise<Response> => {
    const wrong = unknownParameter(new URL(request.url).searchParams, operation);
    if (wrong !== null) return refused(wrong);
    return answer(request, (await context?.params) ?? ({} as Record<Part, string>));
  };
}
