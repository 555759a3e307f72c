import { readFile } from "node:fs/promises";
import { remember } from "../../../text/remember.ts";
import type { Passage, Span } from "../../passage.ts";
import { FIRST, LATER, OUTSIDE } from "../tagger.ts";
import { ModelError } from "./model-error.ts";
import { readModel } from "./model-folder.ts";
import { loadRuntime } from "./runtime.ts";

/** A model of one's own that is loaded. */
export interface Model {
  /** The stretches of tokens that it takes for people, in reading order. */
  readonly people: (passages: readonly Passage[]) => Promise<Span[]>;
  readonly close: () => Promise<void>;
}

/** What models of this kind are given; one that wants more is another kind. */
const INPUTS: Readonly<Record<string, (ids: readonly number[]) => number[]>> = {
  input_ids: (ids) => [...ids],
  attention_mask: (ids) => ids.map(() => 1),
  token_type_ids: (ids) => ids.map(() => 0),
};

/** Parts of one word that are looked at: what has more is no name. */
const MOST_OF_WORD = 24;
/** Words whose parts are kept. */
const REMEMBERED = 20_000;

/** A text that goes through the model at once: the parts of its words, and for each of its tokens where its parts begin. */
interface Window {
  readonly ids: number[];
  readonly tokens: { readonly token: number; readonly at: number }[];
}

/** Loads the model of a folder, and tries it on a word: one that does not fit is an error here, not in an article. */
export async function openModel(folder: string): Promise<Model> {
  const { tags, longest, tokenizer, tokenizerConfig, network } = await readModel(folder);
  const { open, row, encoder } = loadRuntime(folder);
  const attempt = async <T>(act: string, work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ModelError) throw error;
      throw new ModelError(folder, `${act} (${(error as Error).message})`, error);
    }
  };
  const encode = await attempt("its tokenizer.json cannot be used", () => encoder(tokenizer, tokenizerConfig));
  const session = await attempt("its network cannot be loaded", async () => open(await readFile(network)));
  const strange = session.inputNames.filter((name) => INPUTS[name] === undefined);
  const [output, ...others] = session.outputNames;
  if (strange.length > 0 || output === undefined || others.length > 0)
    throw new ModelError(
      folder,
      `it labels no words one by one: it takes ${session.inputNames.join(", ")} and gives ${session.outputNames.join(", ")}`,
    );
  const [before, behind] = around(encode);
  const partsOf = remember(REMEMBERED, (word: string) => encode(word).slice(0, MOST_OF_WORD));
  const room = longest - before.length - behind.length;

  /** The tags of the tokens in a window: a word's is that of its first part. */
  async function tagsOf({ ids, tokens }: Window): Promise<number[]> {
    const all = [...before, ...ids, ...behind];
    const inputs = session.inputNames.map((name) => [name, row(INPUTS[name]!(all))]);
    const { data, dims } = (await session.run(Object.fromEntries(inputs)))[output!]!;
    if (dims.join() !== [1, all.length, tags.length].join())
      throw new ModelError(
        folder,
        `it gives ${dims.join(" by ")} numbers for ${all.length} parts and ${tags.length} labels`,
      );
    return tokens.map(({ at }) => {
      const from = (before.length + at) * tags.length;
      let best = 0;
      for (let label = 1; label < tags.length; label++) if (data[from + label]! > data[from + best]!) best = label;
      return tags[best]!;
    });
  }

  const model: Model = {
    async people(passages) {
      const found: Span[] = [];
      for (const [passage, { tokens, mapped }] of passages.entries()) {
        const told = new Uint8Array(tokens.length).fill(OUTSIDE);
        const parts = (k: number) => {
          const spaced = k > 0 && tokens[k]!.start > tokens[k - 1]!.end;
          return partsOf(`${spaced ? " " : ""}${mapped.text.slice(tokens[k]!.start, tokens[k]!.end)}`);
        };
        for (const window of windowsOf(tokens, parts, room)) {
          const tagged = await tagsOf(window);
          for (const [n, { token }] of window.tokens.entries()) told[token] = tagged[n]!;
        }
        found.push(...spansOf(passage, told));
      }
      return found;
    },
    close: () => session.release(),
  };
  await attempt("it fails on a text", () =>
    tagsOf({ ids: partsOf("A").slice(0, room), tokens: [{ token: 0, at: 0 }] }),
  );
  return model;
}

/** What a tokenizer puts before and behind a text. */
function around(encode: (text: string, whole?: boolean) => number[]): [number[], number[]] {
  const [bare, whole] = [encode("A"), encode("A", true)];
  const at = whole.findIndex((_, from) => bare.every((id, n) => whole[from + n] === id));
  return at < 0 ? [[], []] : [whole.slice(0, at), whole.slice(at + bare.length)];
}

/** Tokens in windows of whole sentences, as many as there is room for; a longer sentence is cut between tokens. */
function* windowsOf(
  tokens: Passage["tokens"],
  partsOf: (token: number) => readonly number[],
  room: number,
): Generator<Window> {
  let window: Window = { ids: [], tokens: [] };
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    let size = 0;
    while (to < tokens.length && (to === from || tokens[to]!.sentence === tokens[from]!.sentence)) {
      const more = partsOf(to).length;
      if (to > from && size + more > room) break;
      size += more;
      to++;
    }
    if (window.ids.length > 0 && window.ids.length + size > room) {
      yield window;
      window = { ids: [], tokens: [] };
    }
    for (let token = from; token < to; token++) {
      const parts = partsOf(token).slice(0, room);
      if (parts.length > 0) window.tokens.push({ token, at: window.ids.length });
      window.ids.push(...parts);
    }
  }
  if (window.ids.length > 0) yield window;
}

function spansOf(passage: number, tags: Uint8Array): Span[] {
  const spans: { passage: number; start: number; end: number }[] = [];
  for (const [at, tag] of tags.entries()) {
    if (tag === LATER && at > 0 && tags[at - 1] !== OUTSIDE) spans.at(-1)!.end = at + 1;
    else if (tag === FIRST || tag === LATER) spans.push({ passage, start: at, end: at + 1 });
  }
  return spans;
}
