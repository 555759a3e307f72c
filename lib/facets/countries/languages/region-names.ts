import { tableRows } from "../table-rows.ts";

/** The names of today's countries in a language, by code: Unicode's, as the runtime has them; of `und` in English. */
export function regionNames(language: string): Map<string, string> {
  const display = new Intl.DisplayNames(language === "und" ? "en" : language, { type: "region", fallback: "none" });
  return new Map(
    tableRows("countries").flatMap(([code]): [string, string][] => {
      const name = display.of(code!);
      return name === undefined ? [] : [[code!, name]];
    }),
  );
}
