/**
 * Since when what the site answers from is as it is, in whole seconds since 1970: when this process first saw it so. An archive
 * has no such time of its own (an import, a correction and an index each have theirs), and a later one is only less often spared.
 */
export function openSeen(now: () => number = Date.now): (state: string) => number {
  let last = { state: "", since: 0 };
  return (state) => {
    // Two states never share a second: who has the first must get the second.
    if (state !== last.state) last = { state, since: Math.max(Math.floor(now() / 1000), last.since + 1) };
    return last.since;
  };
}
