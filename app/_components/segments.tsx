import { Fragment } from "react";
import type { Segment } from "../../lib/engine/engine.ts";

/** Text with what matched marked. Text only: nothing from the archive is ever read as HTML. */
export function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  // A list without keys of its own that never changes order: the index is the key.
  return segments.map(({ text, match }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
    match ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  );
}
