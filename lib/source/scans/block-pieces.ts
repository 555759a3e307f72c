import type { Printed } from "../printed-text.ts";
import type { PartKind } from "../record.ts";
import type { AltoBlock } from "./alto-page.ts";

/** Blocks as paragraphs of a text, each with what it is known to be. */
export function blockPieces(
  blocks: readonly { readonly block: AltoBlock; readonly kind: PartKind | undefined }[],
): Printed[] {
  const said = blocks.filter(({ block }) => block.words !== "");
  return said.flatMap(({ block: { words }, kind }, at) => [...(at === 0 ? [] : [{ words: "\n\n" }]), { words, kind }]);
}

/** The mean confidence of all words in some blocks; null where none says one. */
export function meanConfidence(blocks: readonly AltoBlock[]): number | null {
  const counted = blocks.reduce((sum, block) => sum + block.counted, 0);
  return counted === 0 ? null : blocks.reduce((sum, block) => sum + block.confidence, 0) / counted;
}
