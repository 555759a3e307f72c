/** Whether something came to hold within so many milliseconds. */
export async function untilTrue(milliseconds: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const until = performance.now() + milliseconds;
  for (;;) {
    if (await holds()) return true;
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
