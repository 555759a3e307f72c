import { describe, expect, it } from "vitest";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const STORY =
  "Die Fähre am alten Hafen fährt seit Montag wieder, sagte das Amt, nach neun Jahren, in denen sie niemand benutzen konnte. "
    .repeat(3)
    .trim();
const PAGE = `<html><body><h1>Die Fähre fährt</h1><p>${STORY}</p></body></html>`;

function saved(
  body: Buffer,
  headers: string,
  { ends = true, name = "Snapshot-Content-Location: https://quay.example/a\r\n" } = {},
): Buffer {
  const parts = [
    `From: <Saved by Blink>\r\n${name}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="b-1"\r\n\r\n`,
    `--b-1\r\nContent-Type: image/png\r\n\r\nx\r\n--b-1\r\n${headers}\r\n\r\n`,
  ];
  return Buffer.concat([
    Buffer.from(parts.join("")),
    body,
    Buffer.from(ends ? "\r\n--b-1\r\nContent-Type: text/html\r\n\r\n<p>A frame</p>\r\n--b-1--\r\n" : ""),
  ]);
}

async function told(content: Buffer, name = "a.mhtml") {
  const [found] = await read([file(name, content)]);
  return found?.kind === "record" ? { ...found.fields, text: found.text, notes: found.notes } : found?.reason;
}

describe("a page saved as MHTML", () => {
  it.each([
    ["base64", Buffer.from(Buffer.from(PAGE).toString("base64").replace(/.{76}/g, "$&\r\n")), "text/html"],
    ["8bit", Buffer.from(PAGE, "latin1"), "text/html; charset=iso-8859-1"],
    [
      "quoted-printable",
      Buffer.from(PAGE.replace(/[ä=]/g, (letter) => (letter === "=" ? "=3D" : "=C3=A4"))),
      "text/html",
    ],
  ])("is decoded from %s, whatever it is called", async (coding, body, type) => {
    const content = saved(body, `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${coding}`);
    for (const name of ["a.mhtml", "a.mht", "a.txt", "a"])
      expect(await told(content, name)).toMatchObject({
        text: STORY,
        title: "Die Fähre fährt",
        url: "https://quay.example/a",
      });
  });

  it("has the address of its part where the whole has none", async () => {
    const content = saved(Buffer.from(PAGE), "Content-Type: text/html\r\nContent-Location: https://quay.example/b", {
      name: "",
    });
    expect(await told(content)).toMatchObject({ url: "https://quay.example/b", notes: [] });
  });

  it("says that it is cut off, or has no page", async () => {
    expect(await told(saved(Buffer.from(PAGE), "Content-Type: text/html", { ends: false }))).toMatchObject({
      notes: ["its file is cut off"],
    });
    expect(await told(saved(Buffer.from(PAGE), "Content-Type: text/plain", { ends: false }))).toBe(
      "is a saved page (MHTML) without a part in HTML",
    );
  });
});
