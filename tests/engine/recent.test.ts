import { describe, expect, it } from "vitest";
import { Recent } from "../../lib/engine/embedded/recent.ts";

/** Asks for some keys in order, each worth 100 bytes and a little, and gives those that had to be made. */
function made(recent: Recent<string>, keys: readonly string[], index = "1"): string[] {
  const out: string[] = [];
  for (const key of keys) {
    const value = recent.of(index, key, () => {
      out.push(key);
      return `value of ${key}`;
    });
    expect(value).toBe(`value of ${key}`);
  }
  return out;
}

describe("what was found lately", () => {
  it("is made once as long as it has room, the least recently asked for going first", () => {
    const recent = new Recent<string>(350, () => 100);
    expect(made(recent, ["a", "b", "c", "a", "b", "c"])).toEqual(["a", "b", "c"]);
    expect(made(recent, ["a", "d"])).toEqual(["d"]);
    expect(made(recent, ["a", "c", "d"])).toEqual([]);
    expect(made(recent, ["b"])).toEqual(["b"]);
    expect(made(recent, ["c", "d", "b", "a"])).toEqual(["a"]);
  });

  it("is forgotten when the index changes", () => {
    const recent = new Recent<string>(1000, () => 100);
    expect(made(recent, ["a", "a"], "1")).toEqual(["a"]);
    expect(made(recent, ["a", "a"], "2")).toEqual(["a"]);
    expect(made(recent, ["a"], "1")).toEqual(["a"]);
  });

  it("does not hold what is larger than its room, nor anything without room", () => {
    const large = new Recent<string>(350, (value) => (value.endsWith("large") ? 400 : 100));
    expect(made(large, ["a", "large", "large", "a", "a"])).toEqual(["a", "large", "large", "a"]);
    const none = new Recent<string>(0, () => 0);
    expect(made(none, ["a", "a"])).toEqual(["a", "a"]);
  });
});
