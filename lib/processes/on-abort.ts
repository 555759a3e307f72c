/** What waits for a signal, each where it stands among the others, and its one listener. */
interface Waiting {
  readonly all: Own[];
  readonly tell: () => void;
}

interface Own {
  readonly call: () => void;
  at: number;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls back once when a signal is aborted, and gives what takes that back. However many wait, the signal has one listener, and
 * they stand in an array. Listeners of its own are a chain, and so, unseen, is a set or a map that is written again and again: of a
 * chain what was taken out still holds what came after it, and once one link has grown old all are kept until old memory is
 * gone through. An export, whose calls share a signal by the thousands, held a hundred megabytes of answers so.
 */
export function onAbort(signal: AbortSignal, call: () => void): () => void {
  const { all, tell } = waitingFor.get(signal) ?? opened(signal);
  if (all.length === 0) signal.addEventListener("abort", tell, { once: true });
  const own: Own = { call, at: all.length };
  all.push(own);
  return () => {
    // Taken back twice, or after it was called, it is there no more.
    if (all[own.at] !== own) return;
    const last = all.pop()!;
    if (all.length === 0) signal.removeEventListener("abort", tell);
    if (last === own) return;
    all[own.at] = last;
    last.at = own.at;
  };
}

function opened(signal: AbortSignal): Waiting {
  const all: Own[] = [];
  const tell = () => {
    for (const { call } of all.splice(0)) call();
  };
  const waiting = { all, tell };
  waitingFor.set(signal, waiting);
  return waiting;
}
