import type { SourceFields } from "../record.ts";

/** Under this mean confidence every third word or so is wrong. */
const POOR = 0.7;

/** What is to be said of a text that a machine read with this confidence, as a field and in words. */
export function machineRead(confidence: number | null): {
  readonly field: Pick<SourceFields, "machineRead">;
  readonly notes: readonly string[];
} {
  const rounded = confidence === null ? null : Math.round(confidence * 1000) / 1000;
  const poor =
    rounded !== null && rounded < POOR
      ? [`poor OCR: the machine that read it was sure of ${Math.round(rounded * 100)} %`]
      : [];
  return { field: { machineRead: { confidence: rounded } }, notes: poor };
}
