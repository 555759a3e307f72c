import type { LedgerLine } from "../../../../../lib/query/api/corrections-answer.ts";
import { answerOperation } from "../../../../answer-operation.ts";
import { ask } from "../../../../ask.ts";
import { json } from "../../../../json.ts";
import { problem, unanswered } from "../../../../problem.ts";

/** `GET /api/v1/corrections/ID`: a line of the ledger of corrections. */
export const GET = answerOperation<"id">("correction", async (_, { id }) => {
  const result = await ask(
    async ({ corrections }): Promise<LedgerLine | null> => corrections?.history.line(id) ?? null,
  );
  if ("trouble" in result) return unanswered(result.trouble);
  return result.value === null ? problem(404, "The ledger has no such line.") : json(result.value);
});
