import { describe, expect, it } from "vitest";
import { readSiteNames } from "../../lib/config.ts";
import { knownNames } from "../../server/known-names.ts";

const namesOf = (environment: Readonly<Record<string, string>>) => knownNames(readSiteNames(environment));

describe("a name by which the site is asked", () => {
  it("is known where it is a local one, a number, the address that it listens at, or that of SITE_URL", () => {
    const { isKnown } = namesOf({ SITE_URL: "https://News.example:8443/", HOST: "desk.lan" });
    const known = [
      "localhost",
      "localhost:3000",
      "LOCALHOST.",
      "dateline.localhost",
      "127.0.0.1:3000",
      "127.9.9.9",
      "[::1]:3000",
    ];
    for (const host of [
      ...known,
      "192.168.1.4",
      "[2001:db8::1]",
      "news.example",
      "NEWS.EXAMPLE:80",
      "desk.lan:3000",
      "x",
      "site:3000",
    ])
      expect([host, isKnown(host)]).toEqual([host, true]);
    const others = [
      "evil.example",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "news.example.evil",
      "x.news.example",
    ];
    for (const host of [...others, "1.2.3", "0x7f.1", "a:b:c", "news.example:x"])
      expect([host, isKnown(host)]).toEqual([host, false]);
  });

  it("is known where it is set, and any where that is asked for", () => {
    const { isKnown } = namesOf({ ALLOWED_HOSTS: "site.lan, archive.lan" });
    expect(["site.lan:3000", "Archive.LAN", "other.lan"].map(isKnown)).toEqual([true, true, false]);
    expect(namesOf({ ALLOWED_HOSTS: "*" }).isKnown("anything.example")).toBe(true);
  });
});

describe("a proxy", () => {
  it("is trusted on this machine, and else where it is set", () => {
    const trusted = (environment: Readonly<Record<string, string>>, ...addresses: string[]) =>
      addresses.filter(namesOf(environment).isTrusted);
    const all = ["127.0.0.1", "::ffff:127.0.0.1", "::1", "10.1.2.3", "::ffff:10.1.2.3", "192.168.1.4", "fd00::7", ""];
    expect(trusted({}, ...all)).toEqual(["127.0.0.1", "::ffff:127.0.0.1", "::1"]);
    expect(trusted({ TRUSTED_PROXIES: "10.0.0.0/8 fd00::/8" }, ...all)).toEqual([
      "10.1.2.3",
      "::ffff:10.1.2.3",
      "fd00::7",
    ]);
    expect(trusted({ TRUSTED_PROXIES: "192.168.1.4,loopback" }, ...all)).toEqual([
      ...["127.0.0.1", "::ffff:127.0.0.1", "::1"],
      "192.168.1.4",
    ]);
    expect(namesOf({}).isTrusted(undefined)).toBe(false);
  });

  it.each(["10.0.0.0/33", "proxy", "fd00::/129", "10.0.0.1/", "10.0.0.0/8/8"])("cannot be set as %s", (range) => {
    expect(() => namesOf({ TRUSTED_PROXIES: range })).toThrow(
      `Cannot use the setting TRUSTED_PROXIES=${range}: can hold`,
    );
  });
});
