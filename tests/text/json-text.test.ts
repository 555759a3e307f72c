import { expect, it } from "vitest";
import { jsonText } from "../../lib/text/json-text.ts";

it("is JSON that UTF-8 can hold, each letter in its place", () => {
  const value = { halves: "a\ud83d b\udc00", whole: "😀", said: "\\ud83d", in: [{ deep: "\udfff" }] };
  const read = JSON.parse(jsonText(value)) as typeof value;
  expect(read).toEqual({ halves: "a\ufffd b\ufffd", whole: "😀", said: "\\ud83d", in: [{ deep: "\ufffd" }] });
  expect(jsonText({ a: "x" }, 1)).toBe('{\n "a": "x"\n}');
});
