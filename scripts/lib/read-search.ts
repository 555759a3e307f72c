import type { ParseArgsConfig } from "node:util";
import type { Parameter } from "../../lib/query/address/parameter.ts";
import { PARAMETERS } from "../../lib/query/address/parameters.ts";
import type { Problem } from "../../lib/query/address/problem.ts";
import { readArguments } from "./arguments.ts";

/** The parameters of a search that are flags on the command line. */
export const SEARCH_FLAGS: readonly Parameter[] = PARAMETERS.filter(({ name }) => name !== "q");

/** Reads a search from arguments, its words and those of its `flags`, beside `options` that the command has of its own. */
export function readSearch<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  flags: readonly Parameter[],
  options: T,
) {
  const known = flags.map(({ name }) => [name, { type: "string", multiple: true }] as const);
  const takesValue = [...flags.map(({ name }) => name), ...stringsIn(options)];
  const { values, words } = readArguments(queryLast(args, takesValue), { ...Object.fromEntries(known), ...options });
  const said: Readonly<Record<string, unknown>> = values;
  const given = flags.flatMap(({ name }) => [said[name] ?? []].flat().map((value) => [name, String(value)]));
  return { values, words, parameters: new URLSearchParams([["q", words.join(" ")], ...given]) };
}

/** What a fault is of, as it was typed. */
export function asTyped({ parameter }: Problem): string {
  return parameter === "q" ? "The query" : `--${parameter}`;
}

const stringsIn = (options: NonNullable<ParseArgsConfig["options"]>): string[] =>
  Object.entries(options).flatMap(([name, { type }]) => (type === "string" ? [name] : []));

/** The arguments with all words behind `--`, in their order, where one may begin with a minus: no flag has one alone. */
function queryLast(args: readonly string[], flags: readonly string[]): readonly string[] {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const takesValue = (word: string | undefined) => flags.some((name) => word === `--${name}`);
  const isFlag = (word: string, at: number) => word.startsWith("--") || takesValue(args[at - 1]);
  const own = args.slice(0, end);
  return [...own.filter(isFlag), "--", ...own.filter((word, at) => !isFlag(word, at)), ...args.slice(end + 1)];
}
