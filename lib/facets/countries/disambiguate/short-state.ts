import type { Token } from "../../token.ts";
import type { PlaceName } from "../match/place-name.ts";
import { cellItems, tableRows } from "../table-rows.ts";

const SHORT: ReadonlyMap<string, PlaceName> = shortForms();
/** Forms that mean a state wherever they stand. The rest need a town and a comma before. */
const PLAIN = /^(?:Calif|Fla|Okla|Tenn|Wis|Wyo|N\.Y|N\.J|N\.C|S\.C|N\.H)\.$/;
/** Postal codes that are also degrees and words: a number must follow, as in an address, or the town be known. */
const WEAK = /^(?:MD|MA|PA|DE|CO|IN|OR|ME|OK|HI|OH|AL|LA|ID|MS|MT|VA|NB|ON|PE|SC|DC|CA|AB)$/;

function shortForms(): Map<string, PlaceName> {
  const forms = new Map<string, PlaceName>();
  const add = (form: string, code: string, states: string[]) => {
    const name: PlaceName = { kind: "state", candidates: [{ code, size: 9, states }], doubtful: false, acronym: false };
    for (const written of [form, form.toUpperCase()]) forms.set(written, name);
    if (/^\p{Lu}\p{Ll}+\.$/u.test(form))
      for (const bare of [form, form.toUpperCase()]) forms.set(bare.slice(0, -1), name);
  };
  for (const [state, , short] of tableRows("us-states")) {
    if (state !== "PR") for (const form of [state!, ...cellItems(short)]) add(form, "US", [state!]);
  }
  for (const [state, , short] of tableRows("canadian-provinces")) {
    for (const form of [state!, ...cellItems(short)]) add(form, "CA", [state!]);
  }
  for (const [code, short] of tableRows("short-regions")) for (const form of cellItems(short)) add(form, code!, []);
  return forms;
}

/** Whether a stop or comma follows, as after a short form written without its stop (`TROY, MICH, March 3`). */
function isStop(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next !== undefined && next.start === token.end && /^[.,]$/.test(next.text);
}

/** The state that a short form after a town means: `Stamford, Conn.`, `Athens, GA 30601`. `knownTown`: the gazetteer has it. */
export function shortState(tokens: readonly Token[], at: number, knownTown: boolean): PlaceName | undefined {
  const { text } = tokens[at]!;
  const name = text.length <= 6 ? SHORT.get(text) : undefined;
  if (!name || PLAIN.test(text)) return name;
  // `Nitro, W.Va.` is three tokens after the comma.
  const comma = text.startsWith("V") && tokens[at - 1]?.text === "W." ? at - 2 : at - 1;
  const town = tokens[comma - 1]?.text ?? "";
  if (tokens[comma]?.text !== "," || !/^\p{Lu}/u.test(town)) return;
  if (text.endsWith(".")) return name;
  if (text.length > 2 || /\p{Ll}/u.test(text)) return isStop(tokens[at], tokens[at + 1]) ? name : undefined;
  if (/^\d{5}/.test(tokens[at + 1]?.text ?? "")) return name;
  const townInSmallLetters = /\p{Ll}/u.test(town);
  const beforeName = /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
  return townInSmallLetters && (knownTown || !(WEAK.test(text) || beforeName)) ? name : undefined;
}
