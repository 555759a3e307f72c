/** Preloaded into a process that reads files, puts faults into the reader of mail: what a mail says is what happens. */
import { registerHooks } from "node:module";

const FAULTS: Readonly<Record<string, string>> = {
  "FAULT THROWN": 'throw new TypeError("injected")',
  "FAULT APART": 'Promise.reject(new Error("injected"))',
  "FAULT ALOUD": 'console.warn("injected")',
  "FAULT OF TIME":
    "const used = () => process.cpuUsage().user + process.cpuUsage().system; for (const end = used() + 1.1e6; used() < end; );",
  "FAULT WITHOUT END": "for (;;);",
  "FAULT OF HEAP": "for (const all = []; ; ) all.push(Array(1e6).fill({}))",
  "FAULT OF MEMORY": "Buffer.alloc(400e6, 1)",
};
const HEAD = "export async function mailRecord(";

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith("/lib/source/formats/mail-record.ts")) return loaded;
    const source = String(loaded.source);
    if (!source.includes(HEAD)) throw new Error(`Cannot put a fault into the reader of mail: it has no "${HEAD}".`);
    const at = source.indexOf("{\n", source.indexOf(HEAD)) + 2;
    const acts = Object.entries(FAULTS).map(([words, act]) => `if (bytes.includes("${words}")) { ${act} }`);
    return { ...loaded, source: `${source.slice(0, at)}${acts.join("\n")}\n${source.slice(at)}` };
  },
});
