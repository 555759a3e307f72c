import { tableRows } from "../table-rows.ts";

/** The names of today's countries in a language, by code: Unicode's, as the runtime has them. */
export function regionNames(language: string): Map<string, string> {
  const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return new Map(
    tableRows("countries").flatMap(([code]): [string, string][] => {
      const name = display.of(code!);
      return name === undefined ? [] : [[code!, name]];
    }),
  );
}
