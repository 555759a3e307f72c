import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { audit, auditBeside, readAudit } from "../../lib/accounts/audit.ts";

let folder: string;
let archive: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  archive = join(folder, "kept", "archive.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("is lines that are only added, for its owner alone, and none hides where one is damaged", async () => {
  const line = { by: "Ada", address: "10.0.0.1", request: "r1" };
  audit(archive, { ...line, act: "export", what: `csv q=${"x".repeat(5000)}\n{}` }, () => new Date(0));
  appendFileSync(auditBeside(archive), "torn\n");
  audit(archive, { ...line, act: "removal", what: null }, () => new Date(1000));
  if (process.platform !== "win32") expect(statSync(auditBeside(archive)).mode & 0o777).toBe(0o600);
  const read = [];
  for await (const one of readAudit(archive)) read.push(one);
  expect(read).toEqual([
    { at: "1970-01-01T00:00:00.000Z", act: "export", ...line, what: `csv q=${"x".repeat(1994)}` },
    { unread: "torn" },
    { at: "1970-01-01T00:00:01.000Z", act: "removal", ...line, what: null },
  ]);
  expect(readFileSync(auditBeside(archive), "utf8").split("\n").length).toBe(4);
  rmSync(auditBeside(archive));
  for await (const one of readAudit(archive)) expect(one).toBeUndefined();
});
