/**
 * Since when what the site answers from is as it is, in whole seconds since 1970: when this process first saw it so. An archive
 * has no such time of its own (an import, a correction and an index each have theirs), and a later one is only less often spared.
 * `part`: what of the archive whoever asks may read; one is not another's past.
 */
export function openSeen(now: () => number = Date.now): (state: string, part?: string | null) => number {
  const last = new Map<string, { readonly state: string; readonly since: number }>();
  let latest = 0;
  return (state, part = null) => {
    const before = last.get(part ?? "");
    if (before?.state === state) return before.since;
    // Two states never share a second: who has the first must get the second.
    latest = Math.max(Math.floor(now() / 1000), latest + 1);
    last.set(part ?? "", { state, since: latest });
    return latest;
  };
}
