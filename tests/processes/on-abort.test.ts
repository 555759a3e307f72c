import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onAbort } from "../../lib/processes/on-abort.ts";

describe("onAbort", () => {
  it("calls once each that still waits, whatever was taken back before, and puts one listener on the signal while any does", () => {
    const act = fc.oneof(fc.constant("wait" as const), fc.nat(9));
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 40, size: "max" }),
        fc.array(fc.nat(9), { maxLength: 5 }),
        (acts, late) => {
          const ending = new AbortController();
          const takeBack: (() => void)[] = [];
          const waiting = new Set<number>();
          const called: number[] = [];
          for (const what of acts) {
            const at = takeBack.length;
            if (what === "wait") {
              takeBack.push(onAbort(ending.signal, () => called.push(at)));
              waiting.add(at);
            } else {
              // Some are taken back twice.
              takeBack[what]?.();
              waiting.delete(what);
            }
          }
          expect(getEventListeners(ending.signal, "abort").length).toBe(waiting.size > 0 ? 1 : 0);
          ending.abort();
          for (const at of late) takeBack[at]?.();
          expect(called.toSorted((a, b) => a - b)).toEqual([...waiting].sort((a, b) => a - b));
        },
      ),
    );
  });

  it("lets one that is called take another back", () => {
    const ending = new AbortController();
    const called: string[] = [];
    const first = onAbort(ending.signal, () => called.push("first"));
    onAbort(ending.signal, () => {
      called.push("second");
      first();
    });
    ending.abort();
    expect(called).toEqual(["first", "second"]);
  });
});
