import { readConfig } from "../lib/config.ts";
import { parseRequest } from "../lib/query/address/url.ts";
import { answer } from "../lib/query/answer.ts";
import { answerJson } from "../lib/query/json.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { openPictures } from "../lib/query/views/open-pictures.ts";
import { widerOf } from "../lib/query/wider.ts";
import { AS_HELP, roleIn } from "./lib/as-role.ts";
import { openSearchedAs } from "./lib/open-searched.ts";
import { parameterHelp } from "./lib/parameter-table.ts";
import { printAnswer, sayHowRead } from "./lib/print-answer.ts";
import { asTyped, readSearch, SEARCH_FLAGS } from "./lib/read-search.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";

const HELP = `
npm run -s search -- 'query' [--param value]... [--json]

The search of the page on the command line. The archive's own index is brought up to date first where it is not. Parameters
are those of the page's address, facets can be repeated; one whose value begins with - is written --person=-NAME:
${parameterHelp(SEARCH_FLAGS)}
${AS_HELP}
  --json          the answer as one JSON document, as /api/v1/search gives it, without its cursor
  --help          this text

A query may begin with one minus ('-moon' shuts the word out); what else begins like a flag stands behind --: -- '--moon'.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, parameters } = readSearch(args, SEARCH_FLAGS, {
      json: { type: "boolean" },
      as: { type: "string" },
    });
    const { request, problems } = parseRequest(parameters);
    for (const wrong of problems) say(`${asTyped(wrong)} ${messagesFor("en").problem.mended(wrong)}`);
    const config = readConfig();
    const { engine } = await openSearchedAs(config, roleIn(values.as));
    const pictures = openPictures(engine, async () => "");
    const found = await answer(engine, request);
    sayHowRead(found);
    if (values.json) console.log(JSON.stringify(answerJson(found, await widerOf(engine, found)), null, 2));
    else printAnswer(found, await pictures(found));
    await engine.close();
    return problems.length ? EXIT.usage : EXIT.done;
  });
}
