/** Endings are so long that words of one stem differ in, and a beginning is at least so long that they share. */
const [ENDING, STEM] = [1, 3];

/** Whether two folded words may be forms of one: one begins with the other, or they part at its last letter (`mine`, `mining`). */
export function isFormOf(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return shared === shorter || shared >= Math.max(STEM, shorter - ENDING);
}
