import type { Segment } from "../../lib/engine/port/results.ts";

/** Text with what matched marked. Text only: nothing from the archive is ever read as HTML. */
export function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ text, match }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
    match ? <mark key={index}>{text}</mark> : text,
  );
}
