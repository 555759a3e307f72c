import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { drawing } from "../../_page/drawn.ts";
import { answerOperation } from "../../answer-operation.ts";
import { ask } from "../../ask.ts";
import { damagedFile, unanswered } from "../../problem.ts";
import { visitor } from "../../visitor.ts";

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
  // Where people sign in, what the machine has is an admin's to know; that it is up, anybody's.
  const isTold = drawing.getStore()?.auth === undefined || visitor().role === "admin";
  if (trouble?.code === "failed" && trouble.damage)
    return isTold ? damagedFile(trouble.message) : unanswered("unreadable");
  if (!isTold) return Response.json({ status: "ok" });
  return Response.json({ status: "ok", ...result.value, trouble: said });
});
