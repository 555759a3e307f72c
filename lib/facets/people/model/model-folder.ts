import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { FIRST, LATER, OUTSIDE } from "../tagger.ts";
import { ModelError } from "./model-error.ts";

/** A model of one's own: where it lies, and which it is, by all of its files: 16 hex digits. */
export interface ModelFolder {
  readonly folder: string;
  readonly hash: string;
}

/** What a model's folder says of it. */
export interface ModelFiles {
  /** What each of its labels says of a word: a tag of `../tagger.ts`. */
  readonly tags: readonly number[];
  /** Parts of words that it takes at once, those around a text among them. */
  readonly longest: number;
  readonly tokenizer: unknown;
  readonly tokenizerConfig: unknown;
  /** The path of the network. */
  readonly network: string;
}

/** The places of the network, the first that there is; the second is that of folders from a hub. */
const NETWORKS = ["model.onnx", "onnx/model.onnx"] as const;
const CONFIG = "config.json";
const TOKENIZER = "tokenizer.json";
const TOKENIZER_CONFIG = "tokenizer_config.json";

/** More parts of words at once cost their square, and news has few sentences as long. */
const MOST_PARTS = 512;
/** Some networks count the places of parts from two on. */
const SPARE = 2;

const Config = z.object({
  id2label: z.record(z.string().regex(/^\d+$/), z.string()),
  max_position_embeddings: z.int().positive().optional(),
});

/** Which model lies in a folder. */
export async function identifyModel(folder: string): Promise<ModelFolder> {
  const hash = createHash("sha256");
  const network = await networkIn(folder);
  for (const path of [join(folder, CONFIG), join(folder, TOKENIZER), network])
    await pipeline(createReadStream(path), hash, { end: false }).catch((error: Error) => {
      throw new ModelError(folder, `its file "${path}" cannot be read (${error.message})`, error);
    });
  return { folder, hash: hash.digest("hex").slice(0, 16) };
}

/** Reads what a model's folder says of it, save the network itself. */
export async function readModel(folder: string): Promise<ModelFiles> {
  const network = await networkIn(folder);
  const config = Config.safeParse(await json(folder, CONFIG));
  if (!config.success)
    throw new ModelError(folder, `its ${CONFIG} names no labels: "id2label" must be an object such as {"0": "O"}`);
  const { id2label, max_position_embeddings: places = MOST_PARTS } = config.data;
  const labels = Object.keys(id2label).map((_, at) => id2label[at]);
  if (labels.includes(undefined))
    throw new ModelError(folder, `the labels in its ${CONFIG} are not numbered from 0 to ${labels.length - 1}`);
  const tags = labels.map((label) => tagOf(label!));
  if (tags.every((tag) => tag === OUTSIDE))
    throw new ModelError(folder, `none of its labels says person, such as B-PER or PERSON: ${labels.join(", ")}`);
  return {
    tags,
    longest: Math.min(places, MOST_PARTS) - SPARE,
    tokenizer: await json(folder, TOKENIZER),
    tokenizerConfig: await json(folder, TOKENIZER_CONFIG).catch(() => ({})),
    network,
  };
}

/** `B-PER`, `I-PERSON`, `S-per`, `PER`: what a label says of a word. */
function tagOf(label: string): number {
  const [, place = "", person] = /^(?:([BISEUL])[-_])?(per|pers|person)?$/i.exec(label) ?? [];
  if (person === undefined) return OUTSIDE;
  // One without a place goes on with a name where one is open, and else begins it.
  return /[BSU]/i.test(place) ? FIRST : LATER;
}

async function networkIn(folder: string): Promise<string> {
  for (const name of NETWORKS) {
    const path = join(folder, name);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  throw new ModelError(folder, `it has no ${NETWORKS.join(" or ")}`);
}

async function json(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ModelError(
      folder,
      code === "ENOENT" ? `it has no ${name}` : `its ${name} cannot be read (${message})`,
      error,
    );
  }
}
