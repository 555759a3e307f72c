import { existsSync, statSync } from "node:fs";
import { audienceOf, audiencesOf, isNoWider } from "../lib/access/audience.ts";
import { followRules } from "../lib/access/follow-rules.ts";
import { ROLES, type Role } from "../lib/access/role.ts";
import { Rules, readRules, rulesBeside, writeRules } from "../lib/access/rules.ts";
import { openArchive } from "../lib/archive/archive.ts";
import { type Config, readConfig } from "../lib/config.ts";
import { OWN } from "../lib/engine/engines.ts";
import { EVERYTHING, queryOf } from "../lib/query/address/request.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { fillAudiences, fillBy } from "./lib/fill-confined.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";

const HELP = `
npm run access -- list                      which role each collection needs, and what each role reads
npm run access -- set COLLECTION ROLE       which role a collection needs at least: reader, editor or admin
npm run access -- set --others ROLE         the same of all collections that are not named (at first: reader)

Roles are a line: an editor reads what a reader does, an admin everything. Articles that were imported without --collection are in
"main". What a role may not read does not exist for it: its searches, counts, names, suggestions, feeds and exports are those of an
archive that never held it. Such an archive is filled beside the whole one (archive.reader-….db) by this command, and after it by
every import, fetch, correction, removal and sync; it takes as much disk and time as an archive of those articles. The rules stand in
access.json beside the archive. A rule that opens something holds once that is filled; one that shuts something holds at once,
and who is shut out of it reads nothing until what is left is put apart.

  --others        all collections that are not named
  --help          this text

Exit codes: 0 done, 1 failed, 2 wrong use.`;

/** The rules where none were ever made. */
const OPEN = Rules.parse({});

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { others: { type: "boolean" } });
    const [verb, ...more] = words;
    const config = readConfig();
    if (verb === "list" && more.length === 0 && !values.others) {
      list(config);
      return EXIT.done;
    }
    const [name, role] = values.others ? [null, more[0]] : [more[0] ?? null, more[1]];
    if (verb !== "set" || more.length !== (values.others ? 1 : 2))
      throw new UsageError("Cannot do that: access takes list, or set with a collection and a role.");
    await set(config, name, roleOf(role));
    list(config);
    return EXIT.done;
  });
}

function roleOf(given: string | undefined): Role {
  const role = ROLES.find((one) => one === given);
  if (!role) throw new UsageError(`Cannot set the role "${given}": there are ${ROLES.join(", ")}.`);
  return role;
}

async function set(config: Config, name: string | null, role: Role): Promise<void> {
  // Where rules are gone, one for a collection would open all that they shut: what they said of the others has to be said, too.
  const before = (name === null ? readRules(config.archive) : followRules(config.archive)()) ?? OPEN;
  const named = name === null ? before.collections : { ...before.collections, [name]: role };
  const rules = Rules.parse({ ...before, collections: named, ...(name === null && { others: role }) });
  const isFilled = existsSync(config.archive);
  // Where something is only opened, who reads by the rules before goes on while that is filled; what is shut is shut first.
  if (isNoWider(before, rules) && isFilled) await fillBy(config, rules);
  writeRules(config.archive, rules);
  if (isFilled) await fillAudiences(config);
  if (isFilled && name !== null) await sayUnknown(config.archive, name);
}

/** Says where no article is in a collection: it may be one that was misspelt, and then the other stays as it was. */
async function sayUnknown(path: string, name: string): Promise<void> {
  const archive = openArchive(path, { readOnly: true });
  // An index that is behind knows less, and the rule holds anyway.
  if (!OWN.isCurrent(archive)) return archive.close();
  const engine = OWN.open(archive);
  const [known] = await engine.valuesNamed([{ facet: "collections", name }]);
  const { values } = await engine.facetValues(queryOf(EVERYTHING), "collections", { beginning: "", skip: 0 });
  await engine.close();
  if (known === name) return;
  say(`No article is in "${name}" so far. Collections are ${values.map(({ value }) => `"${value}"`).join(", ")}.`);
}

function list({ archive }: Config): void {
  const rules = followRules(archive)();
  if (rules === null) {
    say(`There is no "${rulesBeside(archive)}": every role reads everything.`);
    return;
  }
  for (const [name, role] of Object.entries(rules.collections)) say(`"${name}": ${role}`);
  say(`all other collections: ${rules.others}`);
  if (audiencesOf(archive, rules).length === 0) say("Every role reads everything.");
  for (const { path } of audiencesOf(archive, rules)) {
    const roles = ROLES.filter((role) => audienceOf(archive, rules, role)?.path === path);
    say(`Who is ${roles.join(" or ")} reads ${heldIn(path)}.`);
  }
}

function heldIn(path: string): string {
  if (!existsSync(path)) return `nothing yet: "${path}" is not filled; "npm run sync" does it`;
  const archive = OWN.openIndexed(path);
  const articles = archive.count().toLocaleString("en");
  archive.close();
  return `${articles} articles ("${path}", ${(statSync(path).size / 1e6).toFixed(1)} MB)`;
}
