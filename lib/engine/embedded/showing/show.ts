import type { DatabaseSync } from "node:sqlite";
import type { Archive } from "../../../archive/archive.ts";
import type { Article } from "../../../article/article.ts";
import { chosenValues, evidenceOf } from "../../evidence.ts";
import { hitOf, hitOfParts, type Shown, type Texts } from "../../hit.ts";
import type { Expression } from "../../port/expression.ts";
import type { Query } from "../../port/query.ts";
import type { Hit } from "../../port/results.ts";
import { type Held, LAYERS, sumOf, type TextsSaid } from "./shown-rows.ts";

interface Row extends Omit<Held, "doc"> {
  readonly doc: string | null;
  readonly revision: number;
  readonly noted: number | null;
  readonly sum: number;
  readonly shown: string;
  readonly texts: string;
}

/**
 * Makes hits of what was noted of articles when they were indexed: a third of what it takes to read and check one. An article that was
 * written since, or whose row is not what it was then, is read from the archive, which knows whether it is damaged; null where it is.
 */
export function openShowing(database: DatabaseSync, archive: Pick<Archive, "kept">) {
  const rowOf = database.prepare(`
    select doc, ${LAYERS} as layers, article.revision, noted.revision as noted, sum, shown, texts
    from article left join engine_shown as noted on noted.article = article.seq where id = ?`);

  return function show(id: string, text: Expression, query?: Query): Hit | null {
    const row = rowOf.get(id) as Row | undefined;
    const chosen = query?.bare ? [] : chosenValues(text, query?.filters);
    if (!row || !isAsNoted(row) || (chosen.length > 0 && row.layers !== null)) {
      const kept = archive.kept(id);
      return kept && hitOf(kept, text, query);
    }
    const shown = JSON.parse(row.shown) as Shown;
    if (chosen.length === 0) return hitOfParts(shown, textsIn(row), text, query);
    // The archive found it to be an article when it was indexed, and it is the same to the letter.
    const evidence = evidenceOf(JSON.parse(row.doc) as Article, chosen, text);
    return hitOfParts(shown, textsIn(row), text, query, evidence);
  };
}

function isAsNoted(row: Row): row is Row & { readonly doc: string } {
  const { doc, layers, revision, noted, sum, shown, texts } = row;
  return doc !== null && noted === revision && sumOf({ doc, layers }, shown, texts) === sum;
}

function textsIn({ doc, texts }: Row & { readonly doc: string }): Texts {
  const said = JSON.parse(texts) as TextsSaid;
  return "at" in said ? { text: JSON.parse(doc.slice(...said.at)) as string } : said;
}
