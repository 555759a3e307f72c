/** More is no name. */
const LONGEST = 120;
/** Letters on each side by which the place is known again among others of the same words. */
const AROUND = 40;
/** A pause after the last change of a selection, in milliseconds. */
const PAUSE = 200;

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Words that are marked in an article's text can be added to what it names: the way there shows below while they are. */
export function startMarkWords(): void {
  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(offer, PAUSE);
  });
  // What was marked before this was loaded.
  offer();
}

function offer(): void {
  const bar = document.getElementById("marking");
  if (!bar || bar.contains(document.activeElement)) return;
  const marked = markedWords();
  bar.hidden = marked === null;
  if (marked === null) return;
  bar.querySelector("[data-words]")!.textContent = marked.words;
  for (const link of bar.querySelectorAll("a")) {
    const url = new URL(link.href);
    for (const [name, value] of Object.entries(marked)) url.searchParams.set(name, value);
    link.href = url.pathname + url.search;
  }
}

interface Marked {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** The words that are selected within one paragraph of the text, whole ones, and what stands around them. */
function markedWords(): Marked | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { startContainer: from } = range;
  const block = (from instanceof Element ? from : from.parentElement)?.closest(".prose > *");
  if (!block?.contains(range.endContainer)) return null;
  const ahead = document.createRange();
  ahead.setStart(block, 0);
  ahead.setEnd(range.startContainer, range.startOffset);
  const text = block.textContent;
  let start = ahead.toString().length;
  let end = start + range.toString().length;
  const isLetter = (at: number) => LETTER.test(text[at] ?? "");
  while (start < end && !isLetter(start)) start++;
  while (end > start && !isLetter(end - 1)) end--;
  if (start === end) return null;
  while (isLetter(start - 1)) start--;
  while (isLetter(end)) end++;
  if (end - start > LONGEST) return null;
  return {
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}
