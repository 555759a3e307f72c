import { ArchiveFault } from "../archive/archive-fault.ts";

/** Does a step of a longer act. Where it fails, the error says which step it was, and what that means for the rest. */
export function step<T>(what: string, work: () => T, consequence = ""): T {
  try {
    return work();
  } catch (error) {
    // It names act, file and state itself.
    if (error instanceof ArchiveFault) throw error;
    throw new Error(`Cannot ${what}: ${(error as Error).message}${consequence && `. ${consequence}`}`, {
      cause: error,
    });
  }
}
