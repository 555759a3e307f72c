import { createRequire } from "node:module";
import { join } from "node:path";
import { ModelError } from "./model-error.ts";

/** What runs a model: packages that no installation brings along, since they weigh 150 MB and few need them. */
const PACKAGES = { "onnxruntime-web": "1.30.0", "@huggingface/tokenizers": "0.2.0" } as const;

/** The command that puts them beside a model, where no later installation of Dateline's own packages takes them away. */
const install = (folder: string): string =>
  `npm install --prefix "${folder}" ${Object.entries(PACKAGES)
    .map((of) => of.join("@"))
    .join(" ")}`;

/** A tensor of the runtime: numbers, and how many there are in each direction. */
interface Tensor {
  readonly data: ArrayLike<number>;
  readonly dims: readonly number[];
}

/** A model that is loaded. */
export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly run: (inputs: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, Tensor>>>;
  readonly release: () => Promise<void>;
}

/** The part of `onnxruntime-web` that is used. */
interface Onnx {
  readonly env: { readonly wasm: { numThreads?: number } };
  readonly InferenceSession: { readonly create: (weights: Uint8Array) => Promise<Session> };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => unknown;
}

/** The part of `@huggingface/tokenizers` that is used. */
interface Tokenizers {
  readonly Tokenizer: new (
    json: unknown,
    config: unknown,
  ) => {
    readonly encode: (text: string, options: { readonly add_special_tokens: boolean }) => { readonly ids: number[] };
  };
}

/** What models are run with. */
export interface Runtime {
  readonly open: (weights: Uint8Array) => Promise<Session>;
  /** One row of whole numbers, as models take them. */
  readonly row: (values: readonly number[]) => unknown;
  /** What turns a text into the numbers of its parts, `whole` with those that stand around a text. */
  readonly encoder: (json: unknown, config: unknown) => (text: string, whole?: boolean) => number[];
}

/** Loads what runs the model in a folder, from there or a folder around it, as Node looks for packages. Nothing is fetched. */
export function loadRuntime(folder: string): Runtime {
  const place = createRequire(join(folder, "package.json"));
  const loaded = (name: keyof typeof PACKAGES): unknown => {
    if (!isResolved(() => place.resolve(name)))
      throw new ModelError(
        folder,
        `the package ${name}, which runs it, is not installed. Install it with: ${install(folder)}`,
      );
    try {
      return place(name);
    } catch (error) {
      const state = `the package ${name}, which runs it, cannot be loaded (${(error as Error).message})`;
      throw new ModelError(folder, state, error);
    }
  };
  const { env, InferenceSession, Tensor } = loaded("onnxruntime-web") as Onnx;
  const { Tokenizer } = loaded("@huggingface/tokenizers") as Tokenizers;
  // Texts are read in processes; threads beside them would wait for one another.
  env.wasm.numThreads = 1;
  return {
    open: (weights) => InferenceSession.create(weights),
    row: (values) => new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]),
    encoder(json, config) {
      const tokenizer = new Tokenizer(json, config);
      return (text, whole = false) => tokenizer.encode(text, { add_special_tokens: whole }).ids;
    },
  };
}

function isResolved(resolve: () => string): boolean {
  try {
    return resolve() !== "";
  } catch {
    return false;
  }
}
