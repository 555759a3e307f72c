import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Ocr } from "../record.ts";

/** What reads pictures and draws the pages of a PDF: packages that no installation brings along, 80 MB that few need. */
const PACKAGES = { "tesseract.js": "7.0.0", "@napi-rs/canvas": "1.1.1" } as const;

/** What a language looks like has a package of its own, 11 MB or so. */
const DATA = { scope: "@tesseract.js-data/", version: "1.0.0", folder: "4.0.0_best_int" } as const;

/** What reads scans is not there, with the command that brings it. */
export class OcrMissing extends Error {
  override readonly name = "OcrMissing";
}

/** The packages where they are installed. */
export interface OcrPackages {
  readonly load: (name: keyof typeof PACKAGES) => unknown;
  /** The files of the languages, by their names: `eng`. */
  readonly languages: ReadonlyMap<string, string>;
}

/** The command that installs them in a folder, where no later installation of Dateline's own packages takes them away. */
function ocrInstall({ folder, languages }: Ocr): string {
  const named = [
    ...Object.entries(PACKAGES).map((of) => of.join("@")),
    ...languages.map((language) => `${DATA.scope}${language}@${DATA.version}`),
  ];
  return `npm install --prefix ${/^[\w./~-]+$/.test(folder) ? folder : `"${folder}"`} ${named.join(" ")}`;
}

/**
 * Finds the packages in a folder or one around it, as Node looks for them. Nothing is fetched: where one is missing, that is
 * an `OcrMissing` with the command that installs it.
 */
export function ocrPackages(ocr: Ocr): OcrPackages {
  const place = createRequire(join(resolve(ocr.folder), "package.json"));
  const missing: string[] = [];
  const found = (name: string, file = ""): string | null => {
    try {
      return place.resolve(`${name}${file}`);
    } catch {
      missing.push(name);
      return null;
    }
  };
  for (const name of Object.keys(PACKAGES)) found(name);
  const languages = new Map<string, string>();
  for (const language of ocr.languages) {
    const at = found(`${DATA.scope}${language}`, "/package.json");
    if (at !== null) languages.set(language, join(dirname(at), DATA.folder, `${language}.traineddata.gz`));
  }
  if (missing.length > 0) {
    const state = missing.length === 1 ? `package ${missing[0]} is` : `packages ${missing.join(", ")} are`;
    throw new OcrMissing(`Cannot read scans: the ${state} not installed. Install with: ${ocrInstall(ocr)}`);
  }
  return { load: place, languages };
}

/** What is to be done so that scans are read: what to install, where it is not, and the flag. */
export function ocrHint(ocr: Ocr): string {
  const flag = `--ocr ${ocr.languages.join("+")}`;
  try {
    ocrPackages(ocr);
    return `${flag} reads them`;
  } catch {
    return `${ocrInstall(ocr)}, then ${flag} reads them`;
  }
}
