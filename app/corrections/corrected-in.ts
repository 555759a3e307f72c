import type { Kept } from "../../lib/archive/kept.ts";
import type { Article } from "../../lib/article/article.ts";
import type { Line } from "../../lib/corrections/line.ts";
import type { Site } from "../site.ts";
import { siteMayCorrect } from "./site-may-correct.ts";

/** What an article's page says of corrections. */
export interface CorrectedState {
  readonly mayCorrect: boolean;
  /** The article without its corrections; null where it has none. */
  readonly before: Article | null;
  /** The lines that correct it by its id. */
  readonly lines: readonly Line[];
  /** The line that the reader has just written. */
  readonly written: Line | null;
}

interface Of {
  readonly kept: Kept;
  readonly headers: Headers;
  /** The line that the address names. */
  readonly said: string | null;
}

/** Looks up what was corrected in an article, and whether whoever asks may correct it. */
export function correctedIn({ corrections: here, samples }: Site, { kept, headers, said }: Of): CorrectedState {
  const mayCorrect = siteMayCorrect(headers, { samples, here: here !== null }) === null;
  const { id } = kept.article;
  const written = (mayCorrect && said !== null && here?.history.line(said)) || null;
  return {
    mayCorrect,
    before: kept.corrected && here ? here.uncorrected(id) : null,
    lines: kept.corrected && here ? here.history.ofArticle(id) : [],
    written: written?.inForce ? written.line : null,
  };
}
