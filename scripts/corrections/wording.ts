import type { Line } from "../../lib/corrections/line.ts";

/** What a line says, in one line of English; of an undo also what it undoes, where that is among `lines`. */
export function wordingOf(line: Line, lines: readonly Line[] = []): string {
  const why = line.why === undefined ? "" : `  (${line.why.replace(/\s+/g, " ")})`;
  return `${saidBy(line, lines)}${why}`;
}

function saidBy(line: Line, lines: readonly Line[]): string {
  switch (line.act) {
    case "same":
      return `${line.people[0]} and ${line.people[1]} are one person`;
    case "different":
      return `${line.people[0]} and ${line.people[1]} are two people`;
    case "rename":
      return `${line.person} is called ${line.name}`;
    case "hide":
      return `${line.name} is no person${line.is && line.is !== "nothing" ? ` but a kind of ${line.is}` : ""}`;
    case "split":
      return `${line.person} is ${line.name} in: ${line.scope}`;
    case "means":
      return `${line.name} is ${line.person} in: ${line.scope ?? `article ${line.article}`}`;
    case "article":
      return `article ${line.article}: ${changesOf(line)}`;
    case "outlet": {
      const { outlet } = line;
      if ("same" in outlet) return `outlet ${outlet.same[1]} is ${outlet.same[0]}`;
      if ("rename" in outlet) return `outlet ${outlet.rename} is called ${outlet.name}`;
      return `outlet ${outlet.add.name} is added`;
    }
    case "place":
      return `${line.name} is ${line.country === null ? "no place of a country" : `a place of ${line.country}`}${line.scope === undefined ? "" : ` in: ${line.scope}`}`;
    case "undo": {
      const undone = lines.find(({ id }) => id === line.line);
      return `undoes ${line.line}${undone ? `: ${saidBy(undone, [])}` : ""}`;
    }
  }
}

function changesOf({ set, add, remove, zone }: Extract<Line, { readonly act: "article" }>): string {
  const said = (verb: string, values: object | undefined) =>
    Object.entries(values ?? {}).map(([key, value]) => `${verb} ${key} ${value === null ? "none" : String(value)}`);
  return [
    ...said("set", set),
    ...said("add", add && { ...add, at: undefined }).filter((each) => !each.endsWith("undefined")),
    ...said("remove", remove),
    ...(zone ? [`its text from ${zone.start} to ${zone.end} is ${zone.kind}`] : []),
  ].join(", ");
}
