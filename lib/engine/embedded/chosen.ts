import type { Archive } from "../../archive/archive.ts";
import type { ChosenEngine } from "../port/chosen-engine.ts";
import type { Reader } from "../port/reader.ts";
import { openIndexCheck } from "./check.ts";
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
  isCurrent: (archive: Archive): boolean => askArchive(archive, isCurrent),
  openReader(archive: Reader | null): Reader {
    if (archive === null) throw new Error("Cannot search: there is no archive, and no engine on a server is set up");
    return archive;
  },
  openHome: openEmbeddedHome,
  searchKey: async () => null,
} satisfies ChosenEngine & Record<"open" | "openIndexed" | "openInProcesses" | "openCheck" | "isCurrent", unknown>;
