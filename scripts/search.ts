import { readConfig } from "../lib/config.ts";
import { PARAMETERS } from "../lib/query/address/parameters.ts";
import { parseRequest } from "../lib/query/address/url.ts";
import { answer } from "../lib/query/answer.ts";
import { answerJson } from "../lib/query/json.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { readArguments } from "./lib/arguments.ts";
import { openSearched } from "./lib/open-searched.ts";
import { parameterHelp } from "./lib/parameter-table.ts";
import { printAnswer, sayHowRead } from "./lib/print-answer.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";

const FLAGS = PARAMETERS.filter(({ name }) => name !== "q");

const HELP = `
npm run -s search -- 'query' [--param value]... [--json]

The search of the page on the command line. The archive's own index is brought up to date first where it is not. Parameters
are those of the page's address, facets can be repeated; one whose value begins with - is written --person=-NAME:
${parameterHelp(FLAGS)}
  --json          the answer as one JSON document, as /api/v1/search gives it
  --help          this text

A query may begin with one minus ('-moon' shuts the word out); what else begins like a flag stands behind --: -- '--moon'.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const options = FLAGS.map(({ name }) => [name, { type: "string", multiple: true }] as const);
    const { values, words } = readArguments(queryLast(args), {
      ...Object.fromEntries(options),
      json: { type: "boolean" },
    });
    const flags: Readonly<Record<string, unknown>> = values;
    const given = FLAGS.flatMap(({ name }) => [flags[name] ?? []].flat().map((value) => [name, String(value)]));
    const { request, problems } = parseRequest(new URLSearchParams([["q", words.join(" ")], ...given]));
    const { problem } = messagesFor("en");
    for (const wrong of problems)
      say(`${wrong.parameter === "q" ? "The query" : `--${wrong.parameter}`} ${problem.mended(wrong)}`);
    const config = readConfig();
    const engine = await openSearched(config);
    const found = await answer(engine, request);
    sayHowRead(found);
    if (values.json) console.log(JSON.stringify(answerJson(found), null, 2));
    else printAnswer(found);
    await engine.close();
    return problems.length ? EXIT.usage : EXIT.done;
  });
}

/** The arguments with all words behind `--`, in their order, where one may begin with a minus: no flag has one alone. */
function queryLast(args: readonly string[]): readonly string[] {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const takesValue = (word: string | undefined) => FLAGS.some(({ name }) => word === `--${name}`);
  const isFlag = (word: string, at: number) => word.startsWith("--") || takesValue(args[at - 1]);
  const own = args.slice(0, end);
  return [...own.filter(isFlag), "--", ...own.filter((word, at) => !isFlag(word, at)), ...args.slice(end + 1)];
}
