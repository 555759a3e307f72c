import { describe, expect, it } from "vitest";
import { declaredEncoding } from "../../lib/source/files/declared-encoding.ts";

const declared = (start: string) => declaredEncoding(Buffer.from(start, "latin1"));

describe("the encoding that a file says it is in", () => {
  it("stands in XML's first line", () => {
    expect(declared('<?xml version="1.0" encoding="ISO-8859-1"?><a/>')).toBe("windows-1252");
    expect(declared("<?xml version='1.0' encoding='koi8-r' standalone='yes'?>")).toBe("koi8-r");
  });

  it("stands in a meta element of HTML, in either form, behind comments", () => {
    expect(declared('<!doctype html><html><head><meta charset="windows-1251">')).toBe("windows-1251");
    expect(
      declared('<!-- saved --><html><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'),
    ).toBe("shift_jis");
  });

  it("is none where a text only speaks of it, or names none that is known", () => {
    expect(declared('The line <meta charset="koi8-r"> was missing.')).toBe(null);
    expect(declared('<?xml version="1.0" encoding="x-mine"?>')).toBe(null);
    expect(declared('<?xml version="1.0"?><a encoding="koi8-r"/>')).toBe(null);
  });
});
