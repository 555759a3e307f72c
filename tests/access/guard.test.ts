import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { audienceOf, audiencesOf, confinedBeside, isNoWider } from "../../lib/access/audience.ts";
import { followRules } from "../../lib/access/follow-rules.ts";
import { openGuard } from "../../lib/access/open-guard.ts";
import { ROLES } from "../../lib/access/role.ts";
import { Rules, readRules, rulesBeside, writeRules } from "../../lib/access/rules.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { lookAt } from "../../lib/archive/archive-file.ts";
import { ledgerAt } from "../../lib/corrections/ledger.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { answer } from "../../lib/query/answer.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { checkConfined } from "../../lib/upkeep/check-confined.ts";
import { follow } from "../../scripts/lib/fill-confined.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { read } from "../people/archive-of.ts";
import { STOP, stoppedAt } from "./stopped-at.ts";

const SHUT = Rules.parse({ collections: { legal: "admin" } });

let folder: string;
let ids: string[];
const at = (name = "archive.db") => join(folder, name);
const ledger = () => at("corrections.jsonl");
const part = (rules = SHUT) => audienceOf(at(), rules, "reader")!;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-guard-"));
  const archive = openArchive(at());
  const texts = ["Ann Cole spoke in Lisbon.", "Anne Marie Cole met Bob Reed, said the ferryman.", "Eva Reis left."];
  const told = read(texts.map((text) => ["1987-03-02", text] as const));
  ids =
    archive.put(told.map((article, n) => ({ ...article, collection: n === 2 ? "legal" : "main" }))) &&
    told.map(({ id }) => id);
  archive.close();
  writeRules(at(), SHUT);
  await syncEmbedded(at(), ledger());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isOpen = (rules = SHUT): boolean => {
  const guard = openGuard(at(), part(rules));
  const open = guard.isOpen();
  guard.close();
  return open;
};

/** How many articles a search finds in a confined archive as it lies there; what it is mended to is in the archive, too. */
async function found(q: string): Promise<number> {
  const archive = OWN.openIndexed(part().path);
  const { total } = await answer(OWN.open(archive), { ...EVERYTHING, q });
  archive.close();
  return total;
}

/** The value that a name stands for in a confined archive as it lies there. */
async function named(name: string): Promise<string | null> {
  const archive = OWN.openIndexed(part().path);
  const [value] = await OWN.open(archive).valuesNamed([{ facet: "people", name }]);
  archive.close();
  return value!;
}

const inWhole = (act: (archive: ReturnType<typeof openArchive>) => void): void => {
  const archive = openArchive(at());
  act(archive);
  archive.close();
};

describe("a confined archive", () => {
  it("is open while all that it holds may be read, and shut from the moment on that something was taken out", async () => {
    const guard = openGuard(at(), part());
    expect([guard.isOpen(), await found("ferryman "), await found("ferrymann ")]).toEqual([true, 1, 1]);
    // What only came is missing, and that is all.
    inWhole((archive) => archive.put(read([["1990-01-01", "A new one."]], "later")));
    expect(guard.isOpen()).toBe(true);
    inWhole((archive) => archive.remove(ids[1]!));
    expect(guard.isOpen()).toBe(false);
    expect(await named("Bob Reed")).toBe("bob-reed");
    await syncEmbedded(at(), ledger());
    expect(await named("Bob Reed")).toBe(null);
    expect([guard.isOpen(), await found("ferrymann "), await found("new ")]).toEqual([true, 0, 1]);
    guard.close();
  });

  it("is shut at every moment at which what was taken out shows, wherever its filling is stopped, and ends the same", async () => {
    inWhole((archive) => archive.remove(ids[1]!));
    cpSync(folder, `${folder}-before`, { recursive: true });
    let stops = 0;
    for (let stop = 0; ; stop++) {
      rmSync(part().path, { force: true });
      cpSync(join(`${folder}-before`, part().path.slice(folder.length)), part().path);
      const whole = openArchive(at());
      const confined = openArchive(part().path);
      const source = lookAt(at())!.inode;
      const filling = {
        whole,
        source,
        mayRead: part().mayRead,
        ledger: ledgerAt(ledger()),
        inScope: scopes(),
        onProgress: () => {},
      };
      const isStopped = await follow(stoppedAt(confined, stop), filling).then(
        () => false,
        (error) => error === STOP,
      );
      confined.close();
      whole.close();
      if (isOpen()) expect([stop, await found("ferryman "), await found("reed ")]).toEqual([stop, 0, 0]);
      await syncEmbedded(at(), ledger());
      expect([stop, isOpen(), await found("ferryman "), await found("cole ")]).toEqual([stop, true, 0, 1]);
      if (!isStopped) break;
      stops++;
    }
    rmSync(`${folder}-before`, { recursive: true });
    expect(stops).toBeGreaterThan(5);
  });

  it("is compared with what it is to hold", async () => {
    expect(checkConfined({ archive: at() })).toEqual([]);
    inWhole((archive) => {
      archive.put(read([["1990-01-01", "A new one."]], "later"));
      archive.remove(ids[1]!);
    });
    expect(checkConfined({ archive: at() }).map(({ what }) => what)).toEqual([
      expect.stringContaining("holds 1 articles that a reader may not read"),
      expect.stringContaining("has 1 articles not yet"),
    ]);
    rmSync(part().path);
    expect(checkConfined({ archive: at() })).toMatchObject([
      { what: expect.stringContaining("not put apart"), mend: "npm run sync" },
    ]);
    await syncEmbedded(at(), ledger());
    expect(checkConfined({ archive: at() })).toEqual([]);
    rmSync(rulesBeside(at()));
    expect(checkConfined({ archive: at() })).toMatchObject([{ what: expect.stringContaining("is gone") }]);
  });

  it("is none of another archive that is put at the path, until it was filled from that", async () => {
    cpSync(at(), at("other.db"));
    renameSync(at("other.db"), at());
    expect(isOpen()).toBe(false);
    await syncEmbedded(at(), ledger());
    expect(isOpen()).toBe(true);
  });

  it("is another file under other rules, and the one before is deleted once that is there", async () => {
    const tighter = Rules.parse({ collections: { legal: "admin", main: "editor" } });
    writeRules(at(), tighter);
    expect(() => isOpen(tighter)).toThrow(/Cannot open the archive/);
    await syncEmbedded(at(), ledger());
    expect(isOpen(tighter)).toBe(true);
    expect(confinedBeside(at()).sort()).toEqual(
      audiencesOf(at(), tighter)
        .map(({ path }) => path)
        .sort(),
    );
    expect(confinedBeside(at())).not.toContain(part().path);
  });
});

describe("rules", () => {
  it("shut everything from all but admins where they cannot be read, or are gone though there were some", () => {
    const rules = followRules(at(), () => 0);
    expect(rules()).toEqual(SHUT);
    for (const [text, why] of [
      ["{", /is no JSON/],
      ['{"collections": {"legal": "owner"}}', /collections\.legal does not fit/],
      ['{"collection": {}}', /does not fit/],
      ["{}", /collections does not fit/],
    ] as const) {
      writeFileSync(rulesBeside(at()), text);
      expect(rules).toThrow(why);
      expect(() => readRules(at())).toThrow("only admins read anything");
    }
    rmSync(rulesBeside(at()));
    expect(rules).toThrow(/is gone/);
    for (const path of confinedBeside(at())) rmSync(path);
    expect(rules()).toBe(null);
  });

  it("give those one archive that read the same, and none to those who read all", () => {
    const roles = (rules: Rules) => audiencesOf(at(), rules).map(({ role }) => role);
    expect(roles(SHUT)).toEqual(["reader"]);
    expect(audienceOf(at(), SHUT, "editor")).toEqual({ ...part(), mayRead: expect.any(Function) });
    expect(roles(Rules.parse({ collections: { desk: "editor", legal: "admin" } }))).toEqual(["reader", "editor"]);
    expect(roles(Rules.parse({ collections: { desk: "editor" } }))).toEqual(["reader"]);
    expect(roles(Rules.parse({ collections: { legal: "reader" } }))).toEqual([]);
    expect(roles(Rules.parse({ collections: { open: "reader" }, others: "editor" }))).toEqual(["reader"]);
    expect(ROLES.map((role) => audienceOf(at(), Rules.parse({}), role))).toEqual([null, null, null]);
  });

  it("are told from others that open or shut something", () => {
    const [open, shut, others] = [Rules.parse({}), SHUT, Rules.parse({ others: "editor" })];
    expect([isNoWider(shut, open), isNoWider(open, shut)]).toEqual([true, false]);
    expect([isNoWider(others, open), isNoWider(open, others)]).toEqual([true, false]);
    expect([isNoWider(shut, others), isNoWider(others, shut)]).toEqual([false, false]);
    expect(isNoWider(shut, shut)).toBe(true);
  });
});
