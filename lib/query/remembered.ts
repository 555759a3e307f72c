/**
 * Remembers what is costly to make until `state` says something else: what is asked meanwhile waits for the same. A making
 * that failed is forgotten.
 */
export function remembered<T>(state: () => Promise<string>, make: () => Promise<T>): () => Promise<T> {
  let known: { readonly state: string; readonly value: Promise<T> } | null = null;
  return async () => {
    const now = await state();
    if (known?.state === now) return known.value;
    const value = make();
    const own = { state: now, value };
    known = own;
    value.catch(() => {
      if (known === own) known = null;
    });
    return value;
  };
}
