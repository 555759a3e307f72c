import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OcrPackages } from "./ocr-packages.ts";

/** A word that was recognised: its place in pixels from the top left, and how sure the machine is of it, from 0 to 100. */
interface RecognisedWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

/** Words on one height of a page, which may run over its columns. */
export interface RecognisedLine {
  readonly bbox: RecognisedWord["bbox"];
  /** The height of its letters, in pixels. */
  readonly rowAttributes: { readonly rowHeight: number };
  readonly words: readonly RecognisedWord[];
}

/** The port: the lines of a picture, a PNG or JPEG. */
export type Recognise = (picture: Uint8Array) => Promise<readonly RecognisedLine[]>;

/** The part of `tesseract.js` that is used. */
interface Tesseract {
  readonly createWorker: (
    languages: string,
    engine: 1,
    options: {
      readonly langPath: string;
      readonly gzip: true;
      readonly cacheMethod: "none";
      readonly errorHandler: () => void;
    },
  ) => Promise<{
    readonly recognize: (
      picture: Uint8Array,
      options: object,
      output: { readonly blocks: true; readonly text: false },
    ) => Promise<{
      readonly data: {
        readonly blocks:
          | readonly { readonly paragraphs: readonly { readonly lines: readonly RecognisedLine[] }[] }[]
          | null;
      };
    }>;
  }>;
}

/** Opens tesseract.js with the data of languages that are installed; it would fetch what it is not given. */
export async function openRecogniser({ load, languages }: OcrPackages): Promise<Recognise> {
  const { createWorker } = load("tesseract.js") as Tesseract;
  // It looks for all languages in one folder, and each has a package of its own.
  const folder = await mkdtemp(join(tmpdir(), "ocr-"));
  try {
    for (const [language, data] of languages) await copyFile(data, join(folder, `${language}.traineddata.gz`));
    const worker = await createWorker([...languages.keys()].join("+"), 1, {
      langPath: folder,
      gzip: true,
      cacheMethod: "none",
      // Where there is none, a picture that cannot be read ends the process; each is an error as well.
      errorHandler: () => {},
    });
    return async (picture) => {
      const { data } = await worker.recognize(picture, {}, { blocks: true, text: false });
      return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
