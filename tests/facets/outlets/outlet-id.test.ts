import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outletId } from "../../../lib/facets/outlets/outlet-id.ts";

describe("outletId", () => {
  it.each([
    ["The Times of India", "times-of-india"],
    ["times of india", "times-of-india"],
    ["Associated Press", "ap"],
    ["El Pais", "el-pais"],
    ["Port Lune Gazette", "port-lune-gazette"],
    ["Ørsted & Søn", "ørsted-søn"],
    ["Новости Порта", "новости-порта"],
    ["港口日报", "港口日报"],
    ["--- -", "outlet"],
  ])("gives %s the id %s", (name, id) => expect(outletId(name)).toBe(id));

  it("never begins with a hyphen, is never empty, and stays the same when read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const id = outletId(name);
        expect(id).toMatch(/^[^-]/u);
        expect(outletId(name)).toBe(id);
      }),
    );
  });
});
