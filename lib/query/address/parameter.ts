import { z } from "zod";
import type { FacetFilter } from "../../engine/port/query.ts";
import { readSince } from "../dates/added-since.ts";
import { typedSpan } from "../dates/typed-span.ts";
import type { Fault } from "./problem.ts";
import { EVERYTHING, NO_FILTER, type SearchRequest, SIZES } from "./request.ts";

/** Takes note of what is wrong with a parameter: the one being read, or another that is named. */
export type Report = (fault: Fault, parameter?: string) => void;

/** A parameter of a search: how an address says a part of a request. Its default is that of `EVERYTHING`. */
export interface Parameter {
  readonly name: string;
  /** What it means, in Markdown, for README and command line. */
  readonly meaning: string;
  /** How it is shown there where it takes few values, such as `copies=1`; else by its name. */
  readonly shown?: readonly string[];
  /** One value that is taken, for documents: what is meant by it is `read`'s. */
  readonly one: z.ZodType;
  /** Whether it may be given several values. */
  readonly many: boolean;
  /** Whether it narrows or orders a search, and so stays when the words change. */
  readonly kept: boolean;
  /** The request with all that is given for it, `[]` where nothing is. A bad value becomes the nearest meaning and is reported. */
  readonly read: (request: SearchRequest, given: readonly string[], report: Report) => SearchRequest;
  /** What an address says of the request, in order; nothing for the default. `read` gives the same request for it. */
  readonly write: (request: SearchRequest) => readonly string[];
}

/** The value of what is 1 or absent. */
export const FLAG = z.enum(["0", "1"]);

/** More values are no search but an attack or an accident. */
const MOST_VALUES = 50;
export const LONGEST_VALUE = 500;

/** The fields of a request whose values may be such. */
type Holding<T> = {
  [Key in keyof SearchRequest]-?: T extends SearchRequest[Key] ? Key : never;
}[keyof SearchRequest];

/** A parameter that is 1 or absent. */
export function flag(name: Holding<boolean>, meaning: string): Parameter {
  return {
    name,
    meaning,
    shown: [`${name}=1`],
    one: FLAG,
    many: false,
    kept: true,
    read: (request, [value = ""], report) => {
      if (!["", "0", "1"].includes(value)) report({ code: "noFlag", given: cut(value) });
      return { ...request, [name]: value === "1" };
    },
    write: (request) => (request[name] ? ["1"] : []),
  };
}

/** A parameter that is one of few values or absent. */
export function choice<Name extends "date" | "sort">(
  name: Name,
  choices: readonly NonNullable<SearchRequest[Name]>[],
  meaning: string,
  shown?: readonly string[],
): Parameter {
  return {
    name,
    meaning,
    ...(shown && { shown }),
    one: z.enum(choices),
    many: false,
    kept: true,
    read: (request, [value = ""], report) => {
      const chosen = choices.find((one) => one === value) ?? null;
      if (chosen === null && value !== "") report({ code: "noChoice", given: cut(value), choices });
      return { ...request, [name]: chosen };
    },
    write: (request) => (request[name] === null ? [] : [request[name]]),
  };
}

/** The day, month or year that a parameter gives, or null: one end of what is given, where that is a span. */
export function dayOf(end: "from" | "to", [value = ""]: readonly string[], report: Report): string | null {
  const day = value.trim();
  if (day === "") return null;
  const span = typedSpan(day);
  if (span === null) report({ code: "noDay", given: cut(day) });
  return span?.[end] ?? null;
}

/** Since when articles came, or null. */
export function addedOf([value = ""]: readonly string[], report: Report): string | null {
  const since = value.trim();
  if (since === "") return null;
  const read = readSince(since);
  if (read === null) report({ code: "noSince", given: cut(since) });
  return read;
}

/** The page that a parameter gives, from 1. */
export function pageOf([value = ""]: readonly string[], report: Report): number {
  if (value === "") return EVERYTHING.page;
  const page = /^\d+$/.test(value.trim()) ? Number(value) : 0;
  if (Number.isSafeInteger(page) && page >= 1) return page;
  report({ code: "noPage", given: cut(value) });
  return EVERYTHING.page;
}

/** How many hits a page has; what is too few or too many is the nearest that is taken. */
export function sizeOf([value = ""]: readonly string[], report: Report): number {
  if (value === "") return EVERYTHING.size;
  const { least, most } = SIZES;
  const size = /^\d+$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (size >= least && size <= most) return size;
  report({ code: "noSize", given: cut(value), least, most });
  return Number.isNaN(size) ? EVERYTHING.size : Math.min(Math.max(size, least), most);
}

/** The filter that values give, those with a leading minus excluded; a value that is both is excluded. */
export function filterOf(given: readonly string[], report: Report): FacetFilter {
  const values = [...new Set(given.map((value) => value.trim()))].filter((value) => value !== "" && value !== "-");
  const kept = values.filter((value) => value.length <= LONGEST_VALUE).slice(0, MOST_VALUES);
  if (kept.length < values.length) report({ code: "tooManyValues", most: MOST_VALUES });
  const exclude = kept.filter((value) => value.startsWith("-")).map((value) => value.slice(1));
  const include = kept.filter((value) => !value.startsWith("-") && !exclude.includes(value));
  if (include.length === 0 && exclude.length === 0) return NO_FILTER;
  return { include: include.sort(), exclude: exclude.sort(), all: false };
}

/** What was given, short enough to be said. */
export function cut(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
