import fc from "fast-check";
import type { Example } from "./examples.ts";
import { type Member, zipBytes } from "./zip-bytes.ts";

/** More bytes are not made of a file. */
const MOST = 6 * 1024 * 1024;

/** What parsers stumble over, wherever it stands. */
const TOKENS = [
  ..."\0 \n \r \t \f \x1a \x7f ' \" ` , ; : = & < > / \\ [ ] { } ( ) -- --> <!-- <![CDATA[ ]]> %00 %u ?? ${ \u2028".split(
    " ",
  ),
  "\r\n\r\n",
  "&#x110000;",
  "&#xD800;",
  "&a;",
  "\ufeff",
  "\ufffe",
  "\u202e",
  "e\u0301\u0301\u0301",
  '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]>',
  '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
  "-1",
  "0",
  "1e999",
  "NaN",
  "4294967295",
  "9007199254740993",
  "99999999999999999999999999",
  "31/02/2019",
  "0000-00-00",
  "__proto__",
  "constructor",
];

type Change = (bytes: Buffer) => Buffer;

/** A place in a file of whatever length, from 0 to 1. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);

function put(bytes: Buffer, start: number, end: number, between: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), between, bytes.subarray(end)]).subarray(0, MOST);
}

/** A change to a file of some format: bytes of it, stretches of it, its numbers, its encoding. */
function change(others: readonly Example[]): fc.Arbitrary<Change> {
  const stretch = fc.tuple(place, fc.integer({ min: 0, max: 400 }));
  const flip = fc.tuple(place, fc.nat(255)).map(([where, to]): Change => {
    return (bytes) => (bytes.length === 0 ? bytes : put(bytes, at(bytes, where), at(bytes, where) + 1, Buffer.of(to)));
  });
  const cut = place.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  );
  const leave = stretch.map(([where, length]): Change => {
    return (bytes) => put(bytes, at(bytes, where), at(bytes, where) + length, Buffer.alloc(0));
  });
  const repeat = fc.tuple(stretch, fc.constantFrom(2, 3, 50, 3000, 100_000)).map(([[where, length], times]): Change => {
    return (bytes) => {
      const start = at(bytes, where);
      const piece = bytes.subarray(start, start + length);
      const most = Math.floor(MOST / Math.max(1, piece.length));
      return put(bytes, start, start + length, Buffer.concat(Array(Math.min(times, most)).fill(piece)));
    };
  });
  const token = fc.tuple(place, fc.constantFrom(...TOKENS)).map(([where, words]): Change => {
    return (bytes) => put(bytes, at(bytes, where), at(bytes, where), Buffer.from(words));
  });
  const join = fc.tuple(fc.constantFrom(...others), place, stretch).map(([{ bytes: other }, where, [from, length]]) => {
    const start = at(other, from);
    const change: Change = (bytes) =>
      put(bytes, at(bytes, where), at(bytes, where), other.subarray(start, start + length * 8));
    return change;
  });
  const number = fc.tuple(place, fc.constantFrom("-1", "0", "65536", "4294967295", "9".repeat(30))).map(
    ([where, words]): Change =>
      (bytes) => {
        const found = /\d+/.exec(bytes.toString("latin1", at(bytes, where), at(bytes, where) + 2000));
        if (found === null) return bytes;
        const start = at(bytes, where) + found.index;
        return put(bytes, start, start + found[0].length, Buffer.from(words));
      },
  );
  const encode = fc.constantFrom<Change>(
    (bytes) => Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le"),
    (bytes) => Buffer.from(bytes.toString("utf8"), "utf16le").swap16(),
    (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
    (bytes) => Buffer.from(bytes.toString("latin1"), "utf8").subarray(0, MOST),
    (bytes) => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]),
    (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r"), "latin1"),
  );
  return fc.oneof(
    { arbitrary: flip, weight: 4 },
    { arbitrary: cut, weight: 2 },
    { arbitrary: leave, weight: 2 },
    { arbitrary: repeat, weight: 3 },
    { arbitrary: token, weight: 4 },
    { arbitrary: join, weight: 3 },
    { arbitrary: number, weight: 3 },
    { arbitrary: encode, weight: 1 },
  );
}

const changed = (bytes: Buffer, changes: readonly Change[]) =>
  changes.reduce((spoilt, change) => change(spoilt), bytes).subarray(0, MOST);

/** A golden file, spoilt; of what packs others, the archive or some member, whose headers may lie. */
export function spoilt(of: readonly Example[], others: readonly Example[]): fc.Arbitrary<Buffer> {
  const changes = fc.array(change(others), { minLength: 1, maxLength: 8 });
  const whole = fc.tuple(fc.constantFrom(...of), changes).map(([{ bytes }, some]) => changed(bytes, some));
  const packed = of.filter(({ members }) => members.length > 0);
  return packed.length === 0 ? whole : fc.oneof(whole, packedAgain(packed, changes));
}

const lies = fc.record(
  {
    size: fc.constantFrom(0, 1, 1000, 0x7fffffff, 0xffffffff),
    packed: fc.constantFrom(0, 1, 1000, 0x7fffffff, 0xffffffff),
    offset: fc.constantFrom(0, 40, 0x7fffffff, 0xffffffff),
    method: fc.constantFrom(0, 8, 9, 12, 99),
    flags: fc.nat(0xffff),
  },
  { requiredKeys: [] },
);

function packedAgain(packed: readonly Example[], changes: fc.Arbitrary<readonly Change[]>): fc.Arbitrary<Buffer> {
  return fc
    .record({
      of: fc.constantFrom(...packed),
      which: place,
      changes,
      lies: fc.option(lies, { freq: 3 }),
      twice: fc.boolean(),
    })
    .map(({ of: { members }, which, changes: some, lies: said, twice }) => {
      const chosen = Math.min(members.length - 1, Math.floor(which * members.length));
      const spoiltMembers = members.map((member, number): Member => {
        if (number !== chosen) return member;
        return { name: member.name, bytes: changed(member.bytes, some), ...(said ? { lies: said } : {}) };
      });
      return zipBytes(twice ? [...spoiltMembers, spoiltMembers[chosen]!] : spoiltMembers);
    });
}
