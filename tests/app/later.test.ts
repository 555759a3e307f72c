import { describe, expect, it } from "vitest";
import { cookieIn, cookieOf } from "../../app/cookies.ts";
import { laterKey, putOff, puttingNothingOff, puttingOff } from "../../app/corrections/later.ts";

/** A browser that has been given a cookie. */
const having = (cookie: string) => new Headers({ cookie: `other=1; ${cookie.split(";")[0]}; more=2` });

describe("what is put off", () => {
  it("is known again by its kind and ids, and nothing else is", () => {
    const key = laterKey("same", "ann-cole", "anne-cole");
    const headers = having(puttingOff(new Headers(), key));
    expect([...putOff(headers)]).toEqual([key]);
    expect(putOff(headers).has(laterKey("two", "ann-cole", "anne-cole"))).toBe(false);
    expect(putOff(headers).has(laterKey("same", "ann-cole-anne", "cole"))).toBe(false);
    expect(putOff(new Headers()).size).toBe(0);
    expect(putOff(having(puttingNothingOff())).size).toBe(0);
  });

  it("fits what a browser keeps, the latest first to stay", () => {
    let headers = new Headers();
    for (let at = 0; at < 400; at++) headers = having(puttingOff(headers, laterKey("same", `${at}`)));
    const keys = putOff(headers);
    expect([keys.size, keys.has(laterKey("same", "399")), keys.has(laterKey("same", "99"))]).toEqual([
      300,
      true,
      false,
    ]);
    expect(cookieOf("dateline-later", [...keys].join("")).length).toBeLessThan(4000);
  });

  it("takes what a browser or a form sends for no more than it is", () => {
    expect(putOff(new Headers({ cookie: "dateline-later=%00;%%%" })).size).toBe(0);
    const cookie = puttingOff(new Headers(), "x; Domain=evil.example\r\nset-cookie: a=b");
    expect(cookie).not.toMatch(/[\r\n]|Domain/);
    expect(cookieIn(having(cookieOf("dateline-corrector", "Åsa; <b>")), "dateline-corrector")).toBe("Åsa; <b>");
    expect(cookieOf("dateline-corrector", "x")).toMatch(/; Path=\/corrections; SameSite=Strict; .*HttpOnly$/);
  });
});
