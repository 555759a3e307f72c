import type { Archive } from "../../archive/archive.ts";
import type { ChosenEngine } from "../port/chosen-engine.ts";
import type { Reader } from "../port/reader.ts";
import { openIndexCheck } from "./check.ts";
import { packEntries } from "./counting/pack.ts";
import { openEmbedded } from "./embedded.ts";
import { openEmbeddedHome } from "./home.ts";
import { openIndexed } from "./open-indexed.ts";
import { openInProcesses } from "./processes.ts";
import { askArchive, isCurrent } from "./tables.ts";

/** The embedded engine as a choice: it needs no setting, and is the one that others have behind them. */
export const EMBEDDED = {
  place: null,
  open: openEmbedded,
  openIndexed,
  openInProcesses,
  openCheck: openIndexCheck,
  /** Packs what searching needs in memory, so that it is soon there. */
  pack: (archive: Archive): void => askArchive(archive, (database) => packEntries(database)),
  isCurrent: (archive: Archive): boolean => askArchive(archive, isCurrent),
  openReader(archive: Reader | null): Reader {
    if (archive === null) throw new Error("Cannot search: there is no archive, and no engine on a server is set up");
    return archive;
  },
  openHome: openEmbeddedHome,
  searchKey: async () => null,
} satisfies ChosenEngine &
  Record<"open" | "openIndexed" | "pack" | "openInProcesses" | "openCheck" | "isCurrent", unknown>;
