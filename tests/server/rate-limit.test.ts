import { expect, it } from "vitest";
import { rateLimit } from "../../server/rate-limit.ts";

const ask = (limit: ReturnType<typeof rateLimit>, address: string, times: number, now: number) =>
  Array.from({ length: times }, () => limit.take(address, now));

it("lets an address ask a minute's worth at once, then as it comes back, and says when", () => {
  const limit = rateLimit(60);
  expect(ask(limit, "10.0.0.1", 60, 0)).toEqual(Array(60).fill(0));
  expect(limit.take("10.0.0.1", 0)).toBe(1);
  expect(limit.take("10.0.0.1", 999)).toBe(1);
  expect(ask(limit, "10.0.0.1", 2, 1000)).toEqual([0, 1]);
  expect(ask(limit, "10.0.0.1", 11, 11_000)).toEqual([...Array(10).fill(0), 1]);
  expect(ask(limit, "10.0.0.1", 61, 10 * 60_000)).toEqual([...Array(60).fill(0), 1]);
  const slow = rateLimit(2);
  expect([...ask(slow, "x", 3, 0), slow.take("x", 30_000)]).toEqual([0, 0, 30, 0]);
});

it("gives and takes nothing where the clock is put back", () => {
  const limit = rateLimit(60);
  ask(limit, "10.0.0.1", 60, 100_000);
  expect(limit.take("10.0.0.1", 0)).toBe(1);
  expect(limit.take("10.0.0.1", 1000)).toBe(0);
});

it("counts each address apart, those of a network of IPv6 together", () => {
  const limit = rateLimit(1);
  const asked = [
    "10.0.0.1",
    "::ffff:10.0.0.1",
    "10.0.0.2",
    "2001:db8:1:2::1",
    "2001:0DB8:1:2:ffff::2",
    "2001:db8:1:3::1",
    "::1",
    "::2",
  ];
  expect(asked.map((address) => limit.take(address, 0) === 0)).toEqual([
    true,
    false,
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});

it("keeps no more addresses in mind than it has room for", () => {
  const limit = rateLimit(1);
  for (let n = 0; n < 10_001; n++) limit.take(`a${n}`, 0);
  expect([limit.take("a10000", 0) > 0, limit.take("a0", 0)]).toEqual([true, 0]);
});
