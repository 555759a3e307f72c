import { NEEDS_OCR } from "../../lib/source/ocr/needs-ocr.ts";
import { ocrHint } from "../../lib/source/ocr/ocr-packages.ts";
import { counted } from "./counted.ts";
import { DEFAULT_OCR } from "./read-choices.ts";

/** Counts the files that hold scans that were not read, by what is said of them. */
export function openScans() {
  let count = 0;
  return {
    /** A reason for which a file was refused, or a note on it. */
    said(words: string): void {
      if (words.includes(NEEDS_OCR)) count++;
    },
    /** How many need OCR, and what is to be done; null where none does. */
    line: (): string | null =>
      count === 0 ? null : `${counted(count, "scan")} need${count === 1 ? "s" : ""} OCR: ${ocrHint(DEFAULT_OCR)}`,
  };
}
