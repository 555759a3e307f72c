/** The encodings of RTF's code pages and of its fonts' character sets, as `TextDecoder` names them. */
const OF_PAGE: Readonly<Record<number, string>> = {
  ...{ 437: "ibm866", 708: "iso-8859-6", 819: "iso-8859-1", 850: "windows-1252", 866: "ibm866", 874: "windows-874" },
  ...{ 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 10000: "macintosh", 10007: "x-mac-cyrillic" },
  65001: "utf-8",
};
const PAGE_OF_SET: Readonly<Record<number, number>> = {
  ...{ 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256 },
  ...{ 186: 1257, 204: 1251, 222: 874, 238: 1250 },
};

/** The encoding of a code page; Windows-1252 where it is none that is known. */
export function encodingOfPage(page: number): string {
  return OF_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
}

/** The encoding of a font's character set; null where the document's own holds. */
export function encodingOfCharset(charset: number): string | null {
  const page = PAGE_OF_SET[charset];
  return page === undefined ? null : encodingOfPage(page);
}
