import type { Reader } from "../../lib/engine/port/reader.ts";

/** An engine before each call of which something is checked, which throws where it must not be asked. */
export function guardedReader(engine: Reader, check: () => void): Reader {
  const guarded = Object.entries(engine).map(([name, call]) => {
    const checked = (...args: unknown[]) => {
      check();
      return (call as (...args: unknown[]) => unknown)(...args);
    };
    if (name === "close") return [name, call];
    return [name, name === "matching" ? checked : async (...args: unknown[]) => checked(...args)];
  });
  return Object.fromEntries(guarded) as unknown as Reader;
}
