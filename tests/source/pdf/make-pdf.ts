/** A line of a page: size, place from the left and from the foot in points, words. */
export type PageLine = readonly [size: number, x: number, y: number, words: string];

/** A PDF of Helvetica with such lines on its pages, in the order given, and bookmarks to pages. */
export function makePdf(
  pages: readonly (readonly PageLine[])[],
  {
    bookmarks = [],
    encrypted = false,
  }: { bookmarks?: readonly (readonly [string, number])[]; encrypted?: boolean } = {},
): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageAt = (at: number) => 4 + at * 2;
  const outlineAt = 4 + pages.length * 2;
  add(`<< /Type /Catalog /Pages 2 0 R ${bookmarks.length > 0 ? `/Outlines ${outlineAt} 0 R` : ""} >>`);
  add(`<< /Type /Pages /Kids [${pages.map((_, at) => `${pageAt(at)} 0 R`).join(" ")}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [at, lines] of pages.entries()) {
    const content = lines
      .map(
        ([size, x, y, words]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replace(/[\\()]/g, "\\$&")}) Tj ET`,
      )
      .join("\n");
    const resources = "/MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >>";
    add(`<< /Type /Page /Parent 2 0 R ${resources} /Contents ${pageAt(at) + 1} 0 R >>`);
    add(`<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`);
  }
  if (bookmarks.length > 0) {
    const item = (at: number) => outlineAt + 1 + at;
    add(
      `<< /Type /Outlines /First ${item(0)} 0 R /Last ${item(bookmarks.length - 1)} 0 R /Count ${bookmarks.length} >>`,
    );
    for (const [at, [title, page]] of bookmarks.entries()) {
      const next = at + 1 < bookmarks.length ? `/Next ${item(at + 1)} 0 R` : "";
      add(`<< /Title (${title}) /Parent ${outlineAt} 0 R ${next} /Dest [${pageAt(page)} 0 R /Fit] >>`);
    }
  }
  const lock = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}> /P -4 >> /ID [<00> <00>]`
    : "";
  return written(objects, lock);
}

/** A PDF of one page that is a JPEG. */
export function scannedPdf(jpeg: Buffer, width: number, height: number): Buffer {
  const content = `q ${width / 2} 0 0 ${height / 2} 0 0 cm /I Do Q`;
  const kind = `/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`;
  return written([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width / 2} ${height / 2}] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< ${kind} /Width ${width} /Height ${height} /Length ${jpeg.length} >>\nstream\n${jpeg.toString("latin1")}\nendstream`,
  ]);
}

function written(objects: readonly string[], lock = ""): Buffer {
  const head = "%PDF-1.4\n";
  let body = head;
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R ${lock} /Info << /CreationDate (D:19990101000000Z) /Title (Scan) >> >>`;
  return Buffer.from(
    `${body}xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}

/** Lines of a column, one below the other. */
export function column(x: number, y: number, size: number, ...lines: readonly string[]): PageLine[] {
  return lines.map((words, at) => [size, x, y - at * size * 1.2, words]);
}
