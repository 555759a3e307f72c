/**
 * Tries every regular expression of `lib` on texts made to slow it down, and prints those whose work grows faster than the
 * text, one a line. It runs in a process of its own, since an exponential one never ends: what is being tried is printed
 * first, behind a `?`.
 */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { pace } from "../../scripts/fuzz/pace.ts";
import { units } from "./units.ts";

const LIB = fileURLToPath(new URL("../../lib/", import.meta.url));

/** A literal where an expression can begin. Found at every place, since a slash in a template can look like one too. */
const LITERAL =
  /(?<=(?:[=(,:[!&|?;{]|=>|return|\n)\s*)(?=(\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*))/g;

/** How long the texts are that an expression is tried on, each twice as long as the one before. */
const LENGTHS = [32, 64, 128, 256, 512, 1024, 2048, 4096];

/** Processor time, in milliseconds, after which a text of the last length makes it worth while to try a very long one. */
const SUSPICIOUS = 3;
const VERY_LONG = 64_000;

/**
 * Processor time beyond which work does not grow with the text, where the machine is as fast as most: of a very long one where
 * it does, it is a few.
 */
const TOO_MUCH = 300;

/** How expressions begin that only ever see so many units. */
const BOUNDED: Readonly<Record<string, number>> = JSON.parse(process.argv[2] ?? "{}");
const isIn = (beginning: string) => [...found.keys()].some((expression) => expression.startsWith(beginning));

const found = new Map<string, RegExp>();
for (const expression of [...(await constructed()), ...literals()]) found.set(String(expression), expression);
for (const expression of found.values()) {
  console.log(`? ${expression}`);
  const attack = attacksOn(expression).find((text) => isSlow(expression, text));
  if (attack !== undefined) console.log(`! ${expression} on ${JSON.stringify(attack)}`);
}
console.log(`= ${found.size}`);
for (const beginning of Object.keys(BOUNDED)) if (!isIn(beginning)) console.log(`! ${beginning} is no more`);

/** A text as three parts, of which the middle one is repeated. */
type Attack = readonly [before: string, unit: string, after: string];

function isSlow(expression: RegExp, attack: Attack): boolean {
  const takesTooMuch = (length: number) =>
    took(expression, attack, length) > TOO_MUCH && took(expression, attack, length) > TOO_MUCH * pace();
  return (
    LENGTHS.some(takesTooMuch) || (took(expression, attack, LENGTHS.at(-1)!) > SUSPICIOUS && takesTooMuch(VERY_LONG))
  );
}

/** Milliseconds of processor time, which a loaded machine does not lengthen as it does the clock's. */
function took({ source, flags }: RegExp, [before, unit, after]: Attack, length: number): number {
  const bounded = Object.keys(BOUNDED).find((beginning) => `/${source}/${flags}`.startsWith(beginning));
  const bound = bounded === undefined ? length : BOUNDED[bounded]!;
  const text =
    before + unit.repeat(Math.ceil(length / unit.length)).slice(0, bound - before.length - after.length) + after;
  const all = new RegExp(source, flags.includes("g") || flags.includes("y") ? flags : `${flags}g`);
  const { user } = process.cpuUsage();
  text.replace(all, "");
  return (process.cpuUsage().user - user) / 1000;
}

/** Units alone, after the expression's own words, and parts of texts that it matches, repeated where they stand. */
function attacksOn(expression: RegExp): Attack[] {
  const words = [...new Set(expression.source.match(/[\p{L}<-]{2,}|--+>?/gu) ?? [])].slice(0, 8);
  const matched = matchedBy(expression);
  return [
    ...units.flatMap((unit): Attack[] => [
      ["", unit, ""],
      ["", unit, "\n!"],
    ]),
    ...words.flatMap((word) => units.slice(0, 8).map((unit): Attack => [word, unit, "\n!"])),
    ...words.map((word): Attack => ["", `${word} `, "\n!"]),
    ...matched.flatMap((text) => [
      ["", text, "\n!"] as const,
      ...partsOf(text).map(([from, to]): Attack => [text.slice(0, from), text.slice(from, to), "\n!"]),
    ]),
  ];
}

const SEED = Number(process.env.SEED ?? 7);

/** Texts that an expression matches, where the library can make some of its source without what it does not know. */
function matchedBy({ source }: RegExp): string[] {
  const classes: readonly (readonly [RegExp, string])[] = [
    [/\\p\{Lu\}/g, "A-Z"],
    [/\\p\{Ll\}/g, "a-z"],
    [/\\p\{L\}/g, "A-Za-z"],
    [/\\p\{Nd?\}/g, "0-9"],
    [/\\[pP]\{[^}]*\}/g, "#"],
  ];
  const within = source.replace(/\[(?:\\.|[^\]\\])*\]/g, (set) =>
    classes.reduce((text, [property, range]) => text.replace(property, range), set),
  );
  let plain = classes.reduce((text, [property, range]) => text.replace(property, `[${range}]`), within);
  for (let depth = 0; depth < 4; depth++)
    plain = plain.replace(/\(\?<?[=!](?:[^()\\[]|\\.|\[(?:\\.|[^\]\\])*\])*\)/g, "");
  try {
    const like = new RegExp(plain.replace(/\\[bB]/g, "").replace(/\(\?<\w+>/g, "("));
    return fc
      .sample(fc.stringMatching(like), { numRuns: 4, seed: SEED })
      .filter((text) => text !== "" && text.length < 150);
  } catch {
    return [];
  }
}

function partsOf(text: string): [number, number][] {
  const part = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }));
  return fc.sample(part, { numRuns: 20, seed: SEED }).map(([from, length]) => [from, from + length]);
}

function literals(): RegExp[] {
  return globSync(`${LIB}/**/*.ts`).flatMap((file) => {
    const code = readFileSync(file, "utf8").replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
    return [...code.matchAll(LITERAL)].flatMap(([, literal]) => {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(literal!)!;
      try {
        return [new RegExp(source!, flags)];
      } catch {
        return [];
      }
    });
  });
}

/** The expressions that modules put together when they are loaded. */
async function constructed(): Promise<RegExp[]> {
  const made: RegExp[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args, newTarget) {
      const expression = Reflect.construct(target, args, newTarget);
      // Those of libraries are theirs, and see short texts.
      if (new Error().stack!.split("\n")[2]!.includes(LIB)) made.push(expression);
      return expression;
    },
  });
  for (const room of ["source", "article", "facets", "engine", "query"])
    for (const file of globSync(`${LIB}${room}/**/*.ts`))
      if (!/(?:worker|-process)\.ts$/.test(file)) await import(file);
  globalThis.RegExp = Plain;
  return made;
}
