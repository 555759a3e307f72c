import type { Kept } from "../../lib/archive/kept.ts";
import type { Article } from "../../lib/article/article.ts";
import { isJoinedIn } from "../../lib/corrections/joined-in.ts";
import type { Line } from "../../lib/corrections/line.ts";
import { CORRECTABLE, type CorrectablePart, linesBehind } from "../../lib/corrections/lines-behind.ts";
import { type NamesInLines, NO_NAMES } from "../../lib/corrections/names-in-lines.ts";
import type { Site } from "../site.ts";
import { siteMayCorrect } from "./site-may-correct.ts";
import type { JustWritten } from "./written.tsx";
import { writtenBy } from "./written-by.ts";

/** What an article's page says of corrections. */
export interface CorrectedState {
  readonly mayCorrect: boolean;
  /** People have corrected what it says. */
  readonly isCorrected: boolean;
  /** The article without its corrections; null where it has none, or the site cannot look. */
  readonly before: Article | null;
  /** The lines in force that speak of each part of it, the latest last. */
  readonly behind: ReadonlyMap<CorrectablePart, readonly Line[]>;
  /** Those that changed what it is read as, below the parts: what a stretch of its text is, and who are one person. */
  readonly under: readonly Line[];
  readonly names: NamesInLines;
  /** The line that the reader has just written. */
  readonly written: JustWritten | null;
}

interface Of {
  readonly kept: Kept;
  readonly headers: Headers;
  readonly parameters: URLSearchParams;
}

/** Looks up what was corrected in an article, and whether whoever asks may correct it. */
export function correctedIn({ corrections: here, samples }: Site, { kept, headers, parameters }: Of): CorrectedState {
  const refusal = siteMayCorrect(headers, { samples, here: here !== null });
  const { article: now, corrected = false } = kept;
  const state = { mayCorrect: refusal === null, written: writtenBy(here, refusal, parameters) };
  if (here === null || !corrected)
    return { ...state, isCorrected: corrected, before: null, behind: new Map(), under: [], names: NO_NAMES };
  const lines = here.history.applied();
  const before = here.uncorrected(now.id);
  const compared = before && { before, now, idNow: here.personNow };
  const under = lines.filter((line) =>
    line.act === "same"
      ? isJoinedIn(now, line, here.personNow(line.people[0]))
      : line.act === "article" && line.article === now.id && line.zone !== undefined,
  );
  return {
    ...state,
    isCorrected: true,
    before,
    behind: new Map(CORRECTABLE.map((part) => [part, compared ? linesBehind(lines, part, compared) : []] as const)),
    under,
    names: here.names(under),
  };
}
