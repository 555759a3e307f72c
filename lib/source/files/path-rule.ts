import { OptionsError } from "../options-error.ts";

/** What a path says of an article. */
export interface PathFields {
  readonly outlet?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
}

const TOKENS: Readonly<Record<string, string>> = {
  outlet: "(?<outlet>[^/]+?)",
  yyyy: String.raw`(?<yyyy>1[5-9]\d\d|20\d\d)`,
  mm: "(?<mm>0[1-9]|1[0-2])",
  dd: String.raw`(?<dd>0[1-9]|[12]\d|3[01])`,
};

/** Folders that can mean nothing else: `…/2001/03/story.txt`, `…/2001/03/17/story.txt`. */
const DATED_FOLDERS = /(?:^|\/)(?<yyyy>19\d\d|20\d\d)\/(?<mm>0[1-9]|1[0-2])(?:\/(?<dd>0[1-9]|[12]\d|3[01]))?\/[^/]+$/;

/**
 * Reads a rule such as `outlet/yyyy/mm/*.txt`, which is compared with the end of a path. `outlet`, `yyyy`, `mm` and `dd`
 * stand for themselves wherever they are whole words, `*` for any part of a name; without a rule, folders named by year
 * and month give a date. Throws where the rule names nothing.
 */
export function pathRule(rule: string | undefined): (path: string) => PathFields | null {
  const pattern = rule === undefined ? DATED_FOLDERS : compiled(rule);
  return (path) => {
    const { outlet, yyyy, mm, dd } = pattern.exec(path.replaceAll("\\", "/").replaceAll(" › ", "/"))?.groups ?? {};
    const date = yyyy && [yyyy, mm, mm && dd].filter(Boolean).join("-");
    return outlet || date ? { ...(outlet ? { outlet } : {}), ...(date ? { date } : {}) } : null;
  };
}

function compiled(rule: string): RegExp {
  const used = new Set<string>();
  const parts = rule.split(/([a-z]+|\*\*?|[^a-z*]+)/i).filter(Boolean);
  const source = parts.map((part) => {
    if (part === "*") return "[^/]*";
    if (part === "**") return ".*";
    const tokens = part.match(/outlet|yyyy|mm|dd/g) ?? [];
    if (tokens.join("") !== part) return part.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
    return tokens
      .map((token) => {
        const repeated = used.has(token);
        used.add(token);
        return repeated ? `\\k<${token}>` : TOKENS[token];
      })
      .join("");
  });
  if (used.size === 0) throw new OptionsError(`Cannot use the rule "${rule}": it names none of outlet, yyyy, mm, dd.`);
  // A rule that ends with a folder means the files in it.
  const inFolder = /\*|\.[^/]*$/.test(rule.split("/").at(-1)!) ? "" : "(?:/[^/]+)?";
  return new RegExp(`(?:^|/)${source.join("").replace(/^\//, "")}${inFolder}$`);
}
