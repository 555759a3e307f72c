import fc from "fast-check";
import type { Example } from "./examples.ts";
import { zipBytes } from "./zip-bytes.ts";

/** Files of a format that nobody wrote: what its golden files are made of, put together anew at random. */
export function madeUp(of: readonly Example[]): fc.Arbitrary<Buffer> {
  const texts = of.map(({ bytes }) => bytes.toString("latin1"));
  const lines = texts.flatMap((text) => text.split(/(?<=\n)/).slice(0, 400));
  const shuffled = fc
    .tuple(fc.constantFrom(...lines.slice(0, 3)), fc.array(fc.constantFrom(...lines), { maxLength: 60 }))
    .map(([first, some]) => Buffer.from(first + some.join(""), "latin1"));
  const all: fc.Arbitrary<Buffer>[] = [shuffled];
  const marked = texts.filter((text) => /^\s*(?:<|\ufeff<|\xef\xbb\xbf<)/.test(text));
  if (marked.length > 0) all.push(tree(marked).map((text) => Buffer.from(text, "latin1")));
  const data = of.flatMap(({ bytes }) => parsed(bytes.toString()));
  if (data.length > 0) all.push(json(data).map((text) => Buffer.from(text)));
  for (const { members } of of) {
    const parts = members.filter(({ bytes }) => /^\s*</.test(bytes.toString("latin1", 0, 100)));
    for (const { name, bytes } of parts)
      all.push(
        tree([bytes.toString("latin1")]).map((text) => {
          const made = { name, bytes: Buffer.from(text, "latin1") };
          return zipBytes(members.map((member) => (member.name === name ? made : member)));
        }),
      );
  }
  if (texts.some((text) => /^(?:From|Subject|MIME-Version|Date):? /im.test(text.slice(0, 400)))) all.push(mail(lines));
  if (texts.some((text) => text.startsWith("%PDF"))) all.push(pdf());
  return fc.oneof(...all);
}

/** Elements and attributes of some documents, in any order and depth; some are not closed. */
function tree(texts: readonly string[]): fc.Arbitrary<string> {
  const [names, attributes, words]: [string[], string[], string[]] = [[], [], []];
  for (const text of texts)
    for (const [, name, inner, between] of text.matchAll(
      /<([\w:.-]+)((?:\s+[\w:.-]+="[^"<>]*")*)\s*\/?>([^<]{0,300})/g,
    )) {
      names.push(name!);
      attributes.push(...inner!.split(/(?<=")\s+/).map((one) => one.trim()));
      words.push(between!);
    }
  const root = texts.map((text) => /^[\s\S]{0,2000}?<[a-zA-Z][^>]*>/.exec(text)?.[0] ?? "");
  const some = (all: readonly string[]) => fc.constantFrom(...(all.length > 0 ? all : [""]));
  const opening = fc
    .tuple(some(names), fc.array(some(attributes), { maxLength: 3 }))
    .map(([name, own]) => ({ name, tag: [name, ...own].join(" ") }));
  const leaf = fc.oneof(some(words), fc.constantFrom("<![CDATA[a]]>", "<!-- a -->", "&amp;", "&b;", "<?a b?>"));
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 12, withCrossShrink: true },
      leaf,
      fc
        .tuple(opening, fc.array(tie("node"), { maxLength: 6 }), fc.constantFrom(true, true, true, false))
        .map(([{ name, tag }, children, closes]) => `<${tag}>${children.join("")}${closes ? `</${name}>` : ""}`),
    ),
  }));
  return fc
    .tuple(some(root), fc.array(node, { maxLength: 10 }), fc.constantFrom(1, 1, 40))
    .map(([start, nodes, times]) => (start + nodes.join("").repeat(times)).slice(0, 1_000_000));
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split("\n")
      .slice(0, 20)
      .flatMap((line) => {
        try {
          return line.startsWith("{") ? [JSON.parse(line)] : [];
        } catch {
          return [];
        }
      });
  }
}

/** Keys and values of some data in each other's places: one object, a list, or a line each. */
function json(data: readonly unknown[]): fc.Arbitrary<string> {
  const keys = new Set<string>(["__proto__"]);
  const values: unknown[] = [null, true, -1, 1e308, "", "a\ud800", "2019-05-13"];
  const gather = (value: unknown): void => {
    if (typeof value !== "object" || value === null) values.push(value);
    else
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) keys.add(key);
        gather(inner);
      }
  };
  data.forEach(gather);
  const key = fc.constantFrom(...keys);
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.constantFrom(...values),
      fc.dictionary(key, tie("node"), { maxKeys: 8, noNullPrototype: true }),
      fc.array(tie("node"), { maxLength: 4 }),
    ),
  }));
  const object = fc.dictionary(key, node, { maxKeys: 12, noNullPrototype: true });
  const top = fc.oneof(
    object.map((one) => JSON.stringify(one)),
    fc.array(node, { maxLength: 5 }).map((list) => JSON.stringify(list, null, 1)),
    fc.array(object, { maxLength: 5 }).map((list) => list.map((one) => JSON.stringify(one)).join("\n")),
  );
  const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean());
  return fc
    .tuple(top, change)
    .map(([text, [where, isCut]]) => (isCut ? text.slice(0, Math.floor(where * text.length)) : text));
}

/** Parts in parts, with headers of golden mails and whatever boundaries. */
function mail(lines: readonly string[]): fc.Arbitrary<Buffer> {
  const head = fc.constantFrom(
    "From: Ann Cole <ann@quay.example>\r\nSubject: =?utf-8?B?RsOkaHJl?= =?x?Q?=?=\r\nDate: Mon, 13 May 2019 06:00:00 +0000\r\n",
    "From: a\r\nSubject: b\r\nDate: c\r\n",
    "From ann@quay.example Mon May 13 06:00:00 2019\r\nFrom: a@b\r\nSubject: b\r\n",
  );
  const boundary = fc.constantFrom("b", "bb", '"', "", "a".repeat(80));
  const encoding = fc.constantFrom("7bit", "base64", "quoted-printable", "x-uuencode", "");
  const type = fc.constantFrom(
    "text/plain; charset=utf-8",
    "text/html; charset=x",
    "message/rfc822",
    "image/png",
    "text/calendar",
  );
  const body = fc.array(fc.constantFrom(...lines, "=3D=\r\n", "PGI+\r\n", "=C3", "-- \r\n", "> a\r\n"), {
    maxLength: 8,
  });
  const { part } = fc.letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 8, withCrossShrink: true },
      fc
        .tuple(type, encoding, body)
        .map(
          ([of, how, text]) => `Content-Type: ${of}\r\nContent-Transfer-Encoding: ${how}\r\n\r\n${text.join("")}\r\n`,
        ),
      fc
        .tuple(boundary, fc.array(tie("part"), { maxLength: 5 }), fc.constantFrom("mixed", "alternative", "related"))
        .map(([mark, parts, kind]) => {
          const inner = parts.map((one) => `--${mark}\r\n${one}`).join("");
          return `Content-Type: multipart/${kind}; boundary="${mark}"\r\n\r\n${inner}--${mark}--\r\n`;
        }),
    ),
  }));
  return fc
    .array(fc.tuple(head, part), { minLength: 1, maxLength: 3 })
    .map((mails) => Buffer.from(mails.map(([start, rest]) => `${start}${rest}`).join("\r\n"), "latin1"));
}

/** Objects that name one another at random, with no list of where they stand. */
function pdf(): fc.Arbitrary<Buffer> {
  const reference = fc.nat(12).map((number) => `${number} 0 R`);
  const value = fc.oneof(
    reference,
    fc.array(reference, { maxLength: 5 }).map((all) => `[${all.join(" ")}]`),
    fc.constantFrom(
      "/Page",
      "/Pages",
      "/Catalog",
      "/ObjStm",
      "/FlateDecode",
      "-1",
      "99999999999",
      "(a)",
      "[0 0 9 9]",
      "<<>>",
    ),
  );
  const key = fc.constantFrom(
    ..."Type Kids Parent Count Pages Contents Resources Font Length Filter Outlines First Next Dest Names Prev Root Size MediaBox Extends N".split(
      " ",
    ),
  );
  const stream = fc.constantFrom("", "stream\nBT /F1 9 Tf (Ferry) Tj ET\nendstream\n", "stream\n\xff\xff\nendstream\n");
  const object = fc.tuple(fc.array(fc.tuple(key, value), { maxLength: 7 }), stream);
  return fc.array(object, { minLength: 3, maxLength: 12 }).map((objects) => {
    const written = objects.map(
      ([pairs, body], number) =>
        `${number + 1} 0 obj\n<<${pairs.map(([name, said]) => `/${name} ${said}`).join(" ")}>>\n${body}endobj\n`,
    );
    return Buffer.from(`%PDF-1.4\n${written.join("")}trailer <</Root 1 0 R /Size 13>>\n%%EOF\n`, "latin1");
  });
}
