import type { Formats } from "./formats.ts";

/** What notices of new articles say, in English. */
export function alertWords({ number }: Pick<Formats, "number">) {
  return {
    subject: (count: number, search: string) => `${number(count)} new: ${search}`,
    more: (count: number) => `… and ${number(count)} more.`,
    all: "All of them:",
    test: (search: string) => `Test of "${search}"`,
  };
}
