import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { drawing } from "../../_page/drawn.ts";
import { answerOperation } from "../../answer-operation.ts";
import { ask } from "../../ask.ts";
import { damagedFile, unanswered } from "../../problem.ts";
import { visitor } from "../../visitor.ts";

export const dynamic = "force-dynamic";

/**
 * `GET /api/health`: whether the site can answer, and from what: engine, articles, revision, and for whoever may do all the archive's
 * file. What of a damaged file can be read is served, and still that is no health.
 */
export const GET = answerOperation("health", async () => {
  const result = await ask(async ({ engine, samples, archive }) => ({ samples, archive, ...(await engine.health()) }));
  if ("trouble" in result) return unanswered(result.trouble);
  const { trouble } = result.value;
  const said = trouble === null ? null : messagesFor("en").engine.trouble(trouble);
  // Where files of the machine lie is an admin's to know, or theirs who sit at it; what the site answers from, whoever's who reads it.
  const isTold = visitor().role === "admin";
  if (trouble?.code === "failed" && trouble.damage)
    return isTold ? damagedFile(trouble.message) : unanswered("unreadable");
  // Where people sign in, anybody may ask whether it is up.
  if (!isTold && drawing.getStore()?.auth !== undefined) return Response.json({ status: "ok" });
  const { archive, ...told } = result.value;
  return Response.json({ status: "ok", ...told, ...(isTold && { archive }), trouble: said });
});
