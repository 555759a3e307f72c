import type { getDocumentProxy } from "unpdf";
import type { OcrPackages } from "./ocr-packages.ts";
import { pictureSize } from "./picture-size.ts";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Pixels of what is recognised: a broadsheet at 250 dots an inch; more takes longer and is read no better. */
const MOST_PIXELS = 12_000_000;

/** Pixels of a picture that is made smaller first, at eight bytes each while it is. */
export const MOST_DRAWN = 64_000_000;

/** Pixels for each point of a page: 300 dots an inch. */
const SCALE = 300 / 72;

interface Canvas {
  readonly getContext: (kind: "2d") => { readonly drawImage: (...args: readonly unknown[]) => void };
  readonly encode: (format: "png") => Promise<Buffer>;
}

/** The part of `@napi-rs/canvas` that is used here; unpdf uses more of it. */
export interface CanvasModule {
  readonly createCanvas: (width: number, height: number) => Canvas;
  readonly loadImage: (bytes: Buffer) => Promise<unknown>;
}

/** Draws pages of a PDF and pictures that are too large, as PNG. */
export function openDrawing({ load }: OcrPackages) {
  const { createCanvas, loadImage } = load("@napi-rs/canvas") as CanvasModule;
  return {
    async page(pdf: PdfDocument, number: number): Promise<Uint8Array> {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height))) });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas: canvas as never, canvasContext: canvas.getContext("2d") as never, viewport }).promise;
      page.cleanup();
      return canvas.encode("png");
    },
    /** The picture as it is, or smaller; null where it has too many pixels, or nobody can say how many. */
    async picture(bytes: Buffer): Promise<Uint8Array | null> {
      const size = pictureSize(bytes);
      if (size === null || size.width * size.height > MOST_DRAWN) return null;
      const scale = Math.sqrt(MOST_PIXELS / (size.width * size.height));
      if (!(scale < 1)) return bytes;
      const [width, height] = [Math.floor(size.width * scale), Math.floor(size.height * scale)];
      const canvas = createCanvas(width, height);
      canvas.getContext("2d").drawImage(await loadImage(bytes), 0, 0, width, height);
      return canvas.encode("png");
    },
  };
}
