/** Waits until an address answers well; thirty seconds at most. */
export async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answered = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Cannot go on: ${address} does not answer.`);
}
