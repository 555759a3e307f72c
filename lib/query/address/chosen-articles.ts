import { cut } from "./parameter.ts";
import type { Problem } from "./problem.ts";

/** Articles that are chosen one by one. */
interface ChosenArticles {
  /** In their order, each once; null: none are named, which is not the same as an empty list. */
  readonly ids: readonly string[] | null;
  /** With the full texts. */
  readonly text: boolean;
  readonly problems: readonly Problem[];
}

/** What can be the id of an article. */
export const ARTICLE_ID = /^[0-9a-f]{1,64}$/;

/** Reads `ids` (repeated, or with commas between; at most so many) and `text=1`. */
export function chosenArticles(parameters: URLSearchParams, most: number): ChosenArticles {
  const given = parameters.getAll("ids").flatMap((ids) => ids.split(","));
  const ids = [...new Set(given.map((id) => id.trim()))].filter(Boolean);
  const text = parameters.get("text") ?? "";
  const strange = ids.find((id) => !ARTICLE_ID.test(id));
  return {
    ids: parameters.has("ids") ? ids.slice(0, most) : null,
    text: text === "1",
    problems: [
      ...(strange === undefined ? [] : [{ parameter: "ids", code: "noId", given: cut(strange) } as const]),
      ...(ids.length > most ? [{ parameter: "ids", code: "tooManyValues", most } as const] : []),
      ...(["", "0", "1"].includes(text) ? [] : [{ parameter: "text", code: "noFlag", given: cut(text) } as const]),
    ],
  };
}
