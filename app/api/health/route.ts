import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { answerOperation } from "../../answer-operation.ts";
import { ask } from "../../ask.ts";
import { damagedFile, unanswered } from "../../problem.ts";

export const dynamic = "force-dynamic";

/**
 * `GET /api/health`: whether the site can answer, and from what: engine, articles, revision, and the archive's file. What of a
 * damaged file can be read is served, and still that is no health.
 */
export const GET = answerOperation("health", async () => {
  const result = await ask(async ({ engine, samples, archive }) => ({ samples, archive, ...(await engine.health()) }));
  if ("trouble" in result) return unanswered(result.trouble);
  const { trouble } = result.value;
  const said = trouble === null ? null : messagesFor("en").engine.trouble(trouble);
  if (trouble?.code === "failed" && trouble.damage) return damagedFile(trouble.message);
  return Response.json({ status: "ok", ...result.value, trouble: said });
});
