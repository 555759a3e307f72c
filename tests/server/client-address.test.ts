import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { clientAddress } from "../../server/client-address.ts";
import { knownNames } from "../../server/known-names.ts";

const names = { host: "127.0.0.1", siteUrl: null, allowedHosts: [] };
const { isTrusted } = knownNames({ ...names, trustedProxies: ["loopback", "10.0.0.0/8"] });

it.each([
  ["203.0.113.9", undefined, "203.0.113.9"],
  ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["127.0.0.1", undefined, "127.0.0.1"],
  ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["127.0.0.1", "192.0.2.66, 198.51.100.1", "198.51.100.1"],
  ["127.0.0.1", "192.0.2.66, 198.51.100.1, 10.0.0.7", "198.51.100.1"],
  ["127.0.0.1", "10.0.0.8, 10.0.0.7", "10.0.0.8"],
  ["127.0.0.1", "198.51.100.1:4711", "198.51.100.1"],
  ["127.0.0.1", "[2001:db8::1]:4711", "2001:db8::1"],
  ["127.0.0.1", "2001:db8::1", "2001:db8::1"],
  ["127.0.0.1", "unknown", "127.0.0.1"],
  ["127.0.0.1", "198.51.100.1, unknown", "127.0.0.1"],
])("asked from %s, forwarded for %s: it is %s", (remoteAddress, said, expected) => {
  const request = { socket: { remoteAddress }, headers: { "x-forwarded-for": said } } as unknown as IncomingMessage;
  expect(clientAddress(request, isTrusted)).toBe(expected);
});
