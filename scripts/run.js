// Starts scripts/NAME.ts. Plain JavaScript, so that an old Node gets words and not a syntax error.
import { readdirSync } from "node:fs";
import module from "node:module";
import { isSupported, REQUIRED } from "./setup/supported.js";

const [name = "", ...args] = process.argv.slice(2);
if (!isSupported(process.version)) {
  console.error(
    `Cannot run "${name}": it needs Node ${REQUIRED}, and this is ${process.version}. "npm run ${name}" uses the right one after "npm install".`,
  );
  process.exit(1);
}
const commands = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();
if (!commands.includes(name)) {
  console.error(`Cannot run "${name}": there is no such command. There are ${commands.join(", ")}.`);
  process.exit(2);
}
// What was compiled once is not compiled at each start; where nothing can be written it is.
module.enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/compiled`);
const { main } = await import(`./${name}.ts`);
process.exitCode = await main(args);
