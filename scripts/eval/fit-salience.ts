/**
 * Fits the weights that tell the countries an article is about from those it mentions, and prints them.
 *
 *   node scripts/eval/fit-salience.ts [DATA]
 *
 * DATA (or EVAL_DATA) is a folder with `gold/reuters-dev.jsonl` and `reuters-21578/*.sgm`. Only numbers leave this script.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mapText } from "../../lib/article/text/mapped-text.ts";
import type { ZoneKind } from "../../lib/article/zones/zone.ts";
import { countryMentions } from "../../lib/facets/countries/country-mentions.ts";
import { findPlaces } from "../../lib/facets/countries/match/find-places.ts";
import { SALIENCE_FEATURES, salienceFeatures } from "../../lib/facets/countries/salience-features.ts";
import type { Passage } from "../../lib/facets/passage.ts";
import { tokenize } from "../../lib/facets/token.ts";

interface Row {
  readonly code: string;
  readonly features: readonly number[];
}
interface Example {
  readonly rows: readonly Row[];
  /** The same article without its headline and without its dateline, as many a source gives it. */
  readonly bare: readonly (readonly Row[])[];
  readonly about: ReadonlySet<string>;
}

/** How hard the weights are drawn towards zero. */
const RIDGE = 1;

function main(): void {
  const data = process.argv[2] ?? process.env.EVAL_DATA ?? "../shared/data";
  const examples = readExamples(data);
  const [even, odd] = [0, 1].map((rest) => examples.filter((_, i) => i % 2 === rest)) as [Example[], Example[]];
  for (const [name, train, test] of [
    ["fit on even, tested on odd", even, odd],
    ["fit on odd, tested on even", odd, even],
  ] as const) {
    const weights = fitWeights(train);
    const cuts = bestCuts(train, weights);
    console.error(`${name}: ${report(test, weights, cuts)}`);
  }
  const weights = fitWeights(examples);
  const cuts = bestCuts(examples, weights);
  console.error(`fit on all: ${report(examples, weights, cuts)}`);
  const lines = SALIENCE_FEATURES.map((feature, i) => `  ${JSON.stringify(feature)}: ${weights[i]!.toFixed(2)},`);
  console.log(`export const SALIENCE_WEIGHTS = {\n${lines.join("\n")}\n};`);
  console.log(`export const ABOUT_FROM = ${cuts.about};\nexport const BEST_FROM = ${cuts.best};`);
}

function readExamples(data: string): Example[] {
  const gold = new Map<string, string[]>();
  for (const line of readFileSync(join(data, "gold/reuters-dev.jsonl"), "utf8").trim().split("\n")) {
    const { id, about } = JSON.parse(line) as { id: string; about: string[] };
    gold.set(id, about);
  }
  const folder = join(data, "reuters-21578");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sgm"))
    .sort()
    .flatMap((name) => readSgml(readFileSync(join(folder, name), "latin1")))
    .filter(({ id }) => (gold.get(id) ?? []).length > 0)
    .map((article) => {
      const without = (kind: ZoneKind) => ({ ...article, zones: article.zones.filter(([zone]) => zone !== kind) });
      return {
        rows: rowsOf(article),
        bare: [rowsOf(without("headline")), rowsOf(without("dateline"))],
        about: new Set(gold.get(article.id)),
      };
    });
}

interface ReutersArticle {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly zones: readonly (readonly [ZoneKind, string])[];
}

const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** Reads the articles of one file of Reuters-21578. */
function readSgml(text: string): ReutersArticle[] {
  return [...text.matchAll(/<REUTERS[^>]*NEWID="(\d+)"[^>]*>(.*?)<\/REUTERS>/gs)].map(([, id, inner]) => {
    const element = (name: string) =>
      withoutEntities(inner!.match(new RegExp(`<${name}>(.*?)</${name}>`, "s"))?.[1] ?? "");
    const [, day, month, year] = element("DATE").match(/(\d+)-(\w{3})-(\d{4})/) ?? [];
    const plain = inner!.match(/<TEXT[^>]*>(.*?)<\/TEXT>/s)?.[1]?.replace(/<(TITLE|DATELINE|AUTHOR)>.*?<\/\1>/gs, "");
    return {
      id: id!,
      publishedAt: year ? `${year}-${twoDigits(MONTHS.indexOf(month!) + 1)}-${twoDigits(Number(day))}` : null,
      zones: [
        ["headline", element("TITLE")],
        ["dateline", element("DATELINE")],
        ["body", element("BODY") || withoutEntities(plain ?? "")],
      ],
    };
  });
}

function withoutEntities(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/&#\d+;/g, "");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function rowsOf({ zones, publishedAt }: ReutersArticle): Row[] {
  const passages = zones.map(([zone, text]): Passage => {
    const mapped = mapText(text, { field: "text", start: 0, end: text.length });
    return { zone, mapped, tokens: tokenize(mapped.text) };
  });
  const places = findPlaces(passages, publishedAt);
  const evidence = { passages, places, people: [], outlets: [], publishedAt, home: null };
  return salienceFeatures(evidence, countryMentions(evidence));
}

/** Logistic regression by Newton's method; the same data give the same weights. */
function fitWeights(examples: readonly Example[]): number[] {
  const rows = examples.flatMap(({ rows, bare, about }) =>
    [rows, ...bare].flatMap((version) =>
      version.map(({ code, features }) => ({ features, target: about.has(code) ? 1 : 0 })),
    ),
  );
  const size = SALIENCE_FEATURES.length;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 12; step++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { features, target } of rows) {
      const chance = 1 / (1 + Math.exp(-dot(weights, features)));
      for (let i = 0; i < size; i++) {
        if (features[i] === 0) continue;
        gradient[i]! += (target - chance) * features[i]!;
        const part = chance * (1 - chance) * features[i]!;
        for (let j = 0; j < size; j++) curvature[i]![j]! += part * features[j]!;
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + change[i]!);
  }
  return weights;
}

/** Solves a system of linear equations by elimination; the matrix is symmetric and positive. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (const [i, row] of rows.entries()) {
    for (const lower of rows.slice(i + 1)) {
      const factor = lower[i]! / row[i]!;
      for (let j = i; j < row.length; j++) lower[j]! -= factor * row[j]!;
    }
  }
  const result = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const known = rows[i]!.slice(0, -1).reduce((sum, value, j) => sum + (j > i ? value * result[j]! : 0), 0);
    result[i] = (rows[i]!.at(-1)! - known) / rows[i]![i]!;
  }
  return result;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

interface Cuts {
  readonly about: number;
  readonly best: number;
}

/** The cuts with the best sum of the two F1 figures. */
function bestCuts(examples: readonly Example[], weights: readonly number[]): Cuts {
  let top = { about: 0, best: -3 };
  let most = 0;
  for (let about = -1; about <= 0.6; about += 0.1) {
    for (const best of [-5, -3, -2.5, -2, -1.5, -1]) {
      const cuts = { about: Number(about.toFixed(1)), best };
      const { all, rest } = score(examples, weights, cuts);
      if (all + rest > most) [most, top] = [all + rest, cuts];
    }
  }
  return top;
}

function report(examples: readonly Example[], weights: readonly number[], cuts: Cuts): string {
  const { all, rest, exact } = score(examples, weights, cuts);
  return `F1 ${all.toFixed(1)}, other than US ${rest.toFixed(1)}, exact set ${exact.toFixed(1)} (cuts ${cuts.about}, ${cuts.best})`;
}

function score(examples: readonly Example[], weights: readonly number[], { about, best }: Cuts) {
  const all = { right: 0, found: 0, wanted: 0 };
  const rest = { right: 0, found: 0, wanted: 0 };
  let exact = 0;
  for (const example of examples) {
    const scored = example.rows.map(({ code, features }) => ({ code, score: dot(weights, features) }));
    let chosen = scored.filter((row) => row.score >= about).map(({ code }) => code);
    const top = scored.toSorted((a, b) => b.score - a.score)[0];
    if (chosen.length === 0 && top && top.score >= best) chosen = [top.code];
    for (const [tally, counts] of [
      [all, () => true],
      [rest, (code: string) => code !== "US"],
    ] as const) {
      const found = chosen.filter(counts);
      tally.right += found.filter((code) => example.about.has(code)).length;
      tally.found += found.length;
      tally.wanted += [...example.about].filter(counts).length;
    }
    if (chosen.length === example.about.size && chosen.every((code) => example.about.has(code))) exact++;
  }
  const f1 = ({ right, found, wanted }: typeof all) => (200 * right) / (found + wanted);
  return { all: f1(all), rest: f1(rest), exact: (100 * exact) / examples.length };
}

main();
