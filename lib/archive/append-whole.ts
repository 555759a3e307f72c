import { fstatSync, fsyncSync, ftruncateSync, writeSync } from "node:fs";

/**
 * Writes a text behind the end of an open file, on disk when it returns. Where a disk is nearly full the system takes a part,
 * and says so by a number alone: then the rest is written, or it throws and the part is taken back.
 */
export function appendWhole(file: number, text: string): void {
  const { size } = fstatSync(file);
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } catch (error) {
    // Behind it may stand by now what another process wrote.
    if (fstatSync(file).size === size + written) ftruncateSync(file, size);
    throw error;
  }
}
