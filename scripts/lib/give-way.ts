import { constants, setPriority } from "node:os";

/**
 * Lets everything else on the machine go first, such as a site whose readers wait: for this process and those that it starts. Where
 * nothing else has anything to do it is as fast as before.
 */
export function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A system that does not let it only makes readers wait longer.
  }
}
