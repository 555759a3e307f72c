import { describe, expect, it } from "vitest";
import { inCapitals } from "../../lib/text/in-capitals.ts";

describe("a text in capitals", () => {
  it.each([
    "WHEAT SHIPMENTS ROSE IN MAY",
    "U.S. GRAIN PRICES - March 9",
    "ÉLECTIONS À L’ÎLE",
    "ΠΡΩΤΗ ΗΜΕΡΑ",
    "ПЕРВЫЙ ДЕНЬ",
  ])("is %s", (text) => expect(inCapitals(text)).toBe(true));

  it.each([
    "Wheat shipments rose",
    "US and EU on IT",
    "NATO",
    "NATO, WTO and IMF meet",
    "McDONALD and others to be heard",
    "1987: 3.5",
    "",
    "今日のニュース",
    "أخبار اليوم",
  ])("is not %s", (text) => expect(inCapitals(text)).toBe(false));
});
