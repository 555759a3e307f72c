import { ACT_NAMES } from "../../../../lib/corrections/line.ts";
import { cut, pageOf } from "../../../../lib/query/address/parameter.ts";
import type { Problem } from "../../../../lib/query/address/problem.ts";
import type { CorrectionsAnswer } from "../../../../lib/query/api/corrections-answer.ts";
import { answerOperation } from "../../../answer-operation.ts";
import { ask } from "../../../ask.ts";
import { json } from "../../../json.ts";
import { unanswered } from "../../../problem.ts";
import { refused } from "../../../search-request.ts";

/** Lines a page. */
const LINES = 50;

/** `GET /api/v1/corrections?act=&by=&words=&page=`: what people have corrected, the latest first. */
export const GET = answerOperation("corrections", async (request) => {
  const { searchParams } = new URL(request.url);
  const problems: Problem[] = [];
  const given = searchParams.get("act") ?? "";
  const act = ACT_NAMES.find((name) => name === given) ?? null;
  if (act === null && given !== "")
    problems.push({ parameter: "act", code: "noChoice", given: cut(given), choices: ACT_NAMES });
  const asked = pageOf(searchParams.getAll("page"), (fault) => problems.push({ parameter: "page", ...fault }));
  if (problems[0]) return refused(problems[0]);
  const [by, words] = ["by", "words"].map((name) => searchParams.get(name)?.trim() || null) as [
    string | null,
    string | null,
  ];
  const result = await ask(async ({ corrections }): Promise<CorrectionsAnswer> => {
    const filter = { act, by, words };
    const total = corrections?.history.count(filter) ?? 0;
    const pages = Math.max(1, Math.ceil(total / LINES));
    const page = Math.min(asked, pages);
    return { lines: corrections?.history.page(filter, (page - 1) * LINES, LINES) ?? [], total, page, pages };
  });
  return "trouble" in result ? unanswered(result.trouble) : json(result.value);
});
