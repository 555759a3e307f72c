import { existsSync, readFileSync, rmSync } from "node:fs";

/** Where `check-answers.js`, in the sites of this run, notes what is not as the API describes it. */
const FAULTS = "node_modules/.cache/dateline/api-faults.txt";

/** Before all tests; what it returns is called after them, and fails the run where some answer was not as it should be. */
export default function toldFaults(): () => void {
  rmSync(FAULTS, { force: true });
  return () => {
    if (existsSync(FAULTS))
      throw new Error(`Answers that are not as the API describes them:\n${readFileSync(FAULTS, "utf8")}`);
  };
}
