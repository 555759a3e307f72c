/** Waits until an address answers well, so many seconds at most. */
export async function waitFor(address: string, seconds = 30): Promise<void> {
  for (let tries = 0; tries < 10 * seconds; tries++) {
    const answered = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Cannot go on: ${address} does not answer.`);
}
