import { openArchive } from "../lib/archive/archive.ts";
import { readConfig } from "../lib/config.ts";
import { openEmbedded } from "../lib/engine/embedded/embedded.ts";
import { openEngine } from "../lib/engine/open.ts";
import { FACETS } from "../lib/facets/facet-names.ts";
import { answer } from "../lib/query/answer.ts";
import { answerJson } from "../lib/query/json.ts";
import { parseRequest } from "../lib/query/url.ts";
import { readArguments } from "./lib/arguments.ts";
import { printAnswer } from "./lib/print-answer.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";

const FACET_FLAGS = FACETS.map(({ param }) => `--${param}`).join(" ");

const HELP = `
npm run -s search -- 'query' [--param value]... [--json]

The search of the page on the command line. Parameters are those of the page's address, and can be repeated:
  ${FACET_FLAGS}
                   a value or label; a leading - excludes (--person=-NAME)
  --all person     the chosen people must all occur
  --about 1        countries that the article is about
  --copies 1       wire copies one by one
  --from --to      YYYY, YYYY-MM or YYYY-MM-DD, inclusive
  --date           undated or suspicious
  --sort           relevance, newest or oldest
  --page           from 1
  --json           the answer as one JSON document, as /api/v1/search gives it
  --help           this text

Exit codes: 0 done, 1 failed, 2 wrong use.`;

const PARAMETERS = [
  ...FACETS.map(({ param }) => param),
  ...(["all", "about", "copies", "from", "to", "date", "sort", "page"] as const),
];
type Parameter = (typeof PARAMETERS)[number];

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const repeated = { type: "string", multiple: true } as const;
    const options = Object.fromEntries(PARAMETERS.map((name) => [name, repeated])) as Record<
      Parameter,
      typeof repeated
    >;
    const { values, words } = readArguments(args, { ...options, json: { type: "boolean" } });
    const parameters = new URLSearchParams({ q: words.join(" ") });
    for (const name of PARAMETERS) for (const value of values[name] ?? []) parameters.append(name, value);
    const { request, problems } = parseRequest(parameters);
    for (const { parameter, message } of problems)
      say(`${parameter === "q" ? "The query" : `--${parameter}`} ${message}`);
    const config = readConfig();
    const engine = openEngine(config, openEmbedded(openArchive(config.archive)));
    const found = await answer(engine, request);
    if (values.json) console.log(JSON.stringify(answerJson(found), null, 2));
    else printAnswer(found);
    await engine.close();
    return problems.length ? EXIT.usage : EXIT.done;
  });
}
