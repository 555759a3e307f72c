import { once } from "node:events";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { refuseUnsaid } from "../lib/access/refuse-unsaid.ts";
import { readAuth, readConfig, SETTINGS_FILE } from "../lib/config.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { roleIn } from "./lib/as-role.ts";
import { addressOf } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";
import { guardOf } from "./mcp/guard-of.ts";
import { openSource } from "./mcp/open-source.ts";
import { serveHttp } from "./mcp/serve-http.ts";
import { toolServer } from "./mcp/tool-server.ts";

const HELP = `
npm run -s mcp [-- --as ROLE]
npm run mcp -- --http [--port N] [--as ROLE]

The archive for programs that read, such as language models, by the Model Context Protocol: they search, count facets, read articles, look people
up, see a search over time and cite. Nothing is changed, every answer is bounded and names permanent addresses (SITE_URL, else HOST and PORT),
and dates say how sure they are. Without flags it is spoken to on stdin and stdout, by the program that starts it.

  --http      listen at HOST for HTTP instead, under /mcp, for programs of this machine and for those that ask by the name in SITE_URL; where
              AUTH is accounts or oidc they show a token ("Authorization: Bearer", made by npm run users -- token NAME)
  --port N    where to listen (default: 3001)
  --as ROLE   what a reader, editor or admin may read (default: admin), where access.json restricts it
  --help      this text

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      http: { type: "boolean" },
      port: { type: "string" },
      as: { type: "string" },
    });
    if (words.length > 0) throw new UsageError(`Cannot serve: "${words[0]}" is not understood.`);
    if (values.port !== undefined && !values.http) throw new UsageError("Cannot serve: --port is for --http.");
    const port = Number(values.port ?? 3001);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`Cannot serve at the port ${values.port}: there is none.`);
    const config = readConfig();
    if (values.http) refuseUnsaid(config.host, readAuth(process.env, SETTINGS_FILE));
    const source = await openSource(config, undefined, roleIn(values.as));
    if (values.http) {
      const names = [config.host, ...(config.siteUrl === null ? [] : [new URL(config.siteUrl).hostname])];
      const guard = guardOf(config.archive, readAuth(process.env, SETTINGS_FILE), roleIn(values.as));
      const served = await serveHttp(source, { host: config.host, port, names, mayAsk: guard.mayAsk });
      say(`The archive can be asked at ${addressOf(config.host, served.port)}/mcp. Ctrl-C stops it.`);
      await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
      await served.close();
      guard.close();
    } else {
      const served = serveStdio(() => toolServer(source));
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.stdin.destroy());
      await once(process.stdin, "close");
      await served.close();
    }
    await source.close();
    return EXIT.done;
  });
}
