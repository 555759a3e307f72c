/** How many bytes a text is as HTML, at most: UTF-8, with each letter that HTML has a meaning for written as its entity. */
export function drawnSize(text: string): number {
  return Buffer.byteLength(text) + 5 * (text.match(/[&<>"']/g)?.length ?? 0);
}
