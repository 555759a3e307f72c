import type { Word } from "./word.ts";

/** What navies and owners put before the name of a ship. */
const PREFIX = /^(?:USS|USNS|HMS|HMAS|HMCS|HMNZS|RMS|USCGC|MV|M\/V|MT|SS)$/;
const SHIP =
  /^(?:warship|battleship|destroyer|frigate|corvette|submarine|cruiser|minesweeper|tanker|supertanker|freighter|trawler|ferry|steamer|steamship|icebreaker|schooner|lifeboat)$/;

/** Whether the words before a name make it a ship's: `HMS Duncan`, `the ferry Herald Olsen`, `aircraft carrier John Stennis`. */
export function shipPrecedes(words: readonly Word[], start: number): boolean {
  const [word, before] = [words[start - 1], words[start - 2]];
  if (!word) return false;
  if (PREFIX.test(word.text) || SHIP.test(word.text)) return true;
  // `the mail carrier Ann Lee`.
  if (word.text === "carrier") return before?.text === "aircraft";
  return (
    word.text === "ship" && /^(?:the|cargo|cruise|container|hospital|merchant|naval|supply)$/i.test(before?.text ?? "")
  );
}
