import { type Config, settingsMade } from "../../lib/config.ts";
import { backUp } from "../../lib/upkeep/backup.ts";
import { noteUpkeep } from "../../lib/upkeep/last-upkeep.ts";
import { counted } from "../lib/counted.ts";
import { progress } from "../lib/progress.ts";
import { EXIT } from "../lib/run-command.ts";
import { say } from "../lib/say.ts";

/** Backs up the archive of the settings, with what stands beside it. */
export async function backup(config: Config, folder: string, withoutFetched: boolean): Promise<number> {
  const checking = progress("articles of the copy checked");
  const made = await backUp(config, folder, { withoutFetched, settings: settingsMade(), onProgress: checking.at });
  checking.end();
  const { articles, faults, files, leftOut, layout } = made;
  noteUpkeep(config.archive, "backup", { at: made.made, faults: faults.length });
  const held = articles === null ? `an archive of layout ${layout}` : counted(articles, "article");
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  say(
    `"${folder}" holds ${held} and what stands beside, ${counted(files.length, "file")}, ${Math.ceil(bytes / 1e6)} MB.`,
  );
  if (articles === null)
    say(
      "Of another layout than this version's, it was checked by SQLite alone; this version or a later one can restore it.",
    );
  if (leftOut.length > 0) say(`Secret, and not in it: ${leftOut.join(", ")}.`);
  if (faults.length === 0) return EXIT.done;
  say(`The archive has faults, and so has the copy:`, ...faults.slice(0, 20).map((what) => `${what}.`));
  say(`"npm run archive -- check" says what mends them.`);
  return EXIT.rejected;
}
