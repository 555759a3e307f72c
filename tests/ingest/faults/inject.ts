/**
 * Preloaded into a process (`--import`), puts faults into the project's own modules as they are loaded: a text that holds
 * the words `FAULT IN ZONES` makes `findZones` throw, and so on. What is shipped knows nothing of it.
 */
import { registerHooks } from "node:module";

/** A module, the head of the function that fails there, where it finds a text, the words that do it, and what it does then. */
const FAULTS = [
  [
    "article/zones/zones",
    "export function findZones(",
    "raw.text",
    "FAULT IN ZONES",
    'throw new TypeError("injected")',
  ],
  [
    "facets/extract",
    "export function extract(",
    "article.raw.text",
    "FAULT IN FACETS",
    "return fall(); function fall() { fall(); }",
  ],
  [
    "article/identity/identity",
    "export function identify(",
    "arguments[0].text",
    "FAULT IN IDENTITY",
    'throw new RangeError("injected")',
  ],
  ["article/zones/headline", "export function headlineOf(", "body", "FAULT WITHOUT END", "for (;;);"],
  [
    "article/zones/headline",
    "export function headlineOf(",
    "body",
    "FAULT OF THE CLOCK",
    "process.getBuiltinModule('node:child_process').spawn('sh', ['-c', 'sleep 6; kill -CONT ' + process.pid]); process.kill(process.pid, 'SIGSTOP');",
  ],
  [
    "article/zones/headline",
    "export function headlineOf(",
    "body",
    "FAULT OF MEMORY",
    "for (const all = []; ; ) all.push(Array(1e6).fill({}));",
  ],
  ["article/identity/shingles", "function hashedWords(", "text", "FAULT IN KEEPING", 'throw new TypeError("injected")'],
  [
    "facets/registry/article-facts",
    "export function articleFacts(",
    "raw.text",
    "FAULT IN SETTLING",
    'throw new TypeError("injected")',
  ],
  ["ingest/report", "    article(article", "article.raw.text", "FAULT IN REPORT", 'throw new TypeError("injected")'],
  [
    "engine/embedded/write",
    "function putEntry(",
    "kept.article.body",
    "FAULT IN INDEX",
    'throw new TypeError("injected")',
  ],
] as const;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    let source = String(loaded.source);
    for (const [module, head, text, words, act] of FAULTS) {
      if (!url.endsWith(`/lib/${module}.ts`)) continue;
      const at = source.indexOf("{\n", source.indexOf(head)) + 2;
      if (!source.includes(head)) throw new Error(`Cannot put a fault into ${module}: it has no "${head}".`);
      source = `${source.slice(0, at)} if (${text}.includes("${words}")) { ${act} }\n${source.slice(at)}`;
    }
    return { ...loaded, source };
  },
});
