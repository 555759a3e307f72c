/** A search, and how well articles answer it: a grade from 0 to 3 by an article's own id. */
export interface Judged {
  readonly q: string;
  readonly grades: ReadonlyMap<string, number>;
}

/** Reads searches that were judged, a line each: what is typed, a tab, `ID:GRADE` with spaces between. */
export function readJudged(text: string): Judged[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [q = "", graded = ""] = line.split("\t");
      const pairs = graded.split(" ").map((pair) => pair.split(":"));
      return { q, grades: new Map(pairs.map(([id = "", grade]) => [id, Number(grade)])) };
    });
}
