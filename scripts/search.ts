import { readConfig } from "../lib/config.ts";
import { PARAMETERS } from "../lib/query/address/parameters.ts";
import { parseRequest } from "../lib/query/address/url.ts";
import { answer } from "../lib/query/answer.ts";
import { answerJson } from "../lib/query/json.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { readArguments } from "./lib/arguments.ts";
import { openSearched } from "./lib/open-searched.ts";
import { parameterHelp } from "./lib/parameter-table.ts";
import { printAnswer } from "./lib/print-answer.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";

const FLAGS = PARAMETERS.filter(({ name }) => name !== "q");

const HELP = `
npm run -s search -- 'query' [--param value]... [--json]

The search of the page on the command line. The archive's own index is brought up to date first where it is not. Parameters
are those of the page's address, and can be repeated; one whose value begins with - is written --person=-NAME:
${parameterHelp(FLAGS)}
  --json          the answer as one JSON document, as /api/v1/search gives it
  --help          this text

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const options = FLAGS.map(({ name }) => [name, { type: "string", multiple: true }] as const);
    const { values, words } = readArguments(args, { ...Object.fromEntries(options), json: { type: "boolean" } });
    const flags: Readonly<Record<string, unknown>> = values;
    const given = FLAGS.flatMap(({ name }) => [flags[name] ?? []].flat().map((value) => [name, String(value)]));
    const { request, problems } = parseRequest(new URLSearchParams([["q", words.join(" ")], ...given]));
    const { problem } = messagesFor("en");
    for (const wrong of problems)
      say(`${wrong.parameter === "q" ? "The query" : `--${wrong.parameter}`} ${problem.mended(wrong)}`);
    const config = readConfig();
    const engine = await openSearched(config);
    const found = await answer(engine, request);
    if (values.json) console.log(JSON.stringify(answerJson(found), null, 2));
    else printAnswer(found);
    await engine.close();
    return problems.length ? EXIT.usage : EXIT.done;
  });
}
