import type { Saved } from "./saved-file.ts";
import type { SavedRole } from "./saved-line.ts";

/** The saved searches of a file that whoever `may` can see, by the role in which each was saved, with the lines that speak of them alone. */
export function readableSaved({ file, searches }: Saved, may: (as: SavedRole | undefined) => boolean): Saved {
  const seen = searches.filter((search) => may(search.as));
  const ids = new Set(file.lines.flatMap((line) => (line.act === "save" && may(line.as) ? [line.search] : [])));
  const alerts = new Set(
    file.lines.flatMap((line) => (line.act === "alert" && ids.has(line.search) ? [line.alert] : [])),
  );
  const there = new Set<string>();
  const lines = file.lines.filter((line) => {
    const isOf =
      line.act === "undo" ? there.has(line.line) : line.act === "stop" ? alerts.has(line.alert) : ids.has(line.search);
    if (isOf) there.add(line.id);
    return isOf;
  });
  return { file: { ...file, lines }, searches: seen };
}
