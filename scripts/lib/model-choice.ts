import { resolve } from "node:path";
import type { Archive } from "../../lib/archive/archive.ts";
import { ModelError } from "../../lib/facets/people/model/model-error.ts";
import { identifyModel, type ModelFolder } from "../../lib/facets/people/model/model-folder.ts";
import { openModel } from "../../lib/facets/people/model/open-model.ts";

/** What takes a collection's model away. */
const NONE = "none";

/** What `--help` says of `--model`. */
export const MODEL_HELP = `
  --model FOLDER      a model of your own that names people, in place of Dateline's: config.json, tokenizer.json, model.onnx;
                      kept for the collection, "none" takes it away`.slice(1);

/** The model in a folder, once it was loaded and tried. */
export async function triedModel(folder: string): Promise<ModelFolder> {
  const found = await identifyModel(resolve(folder));
  await (await openModel(found.folder)).close();
  return found;
}

/**
 * The model that names the people of a collection: the one given, which is kept for it from here on, or else the one that
 * is, as it is now; undefined where it has none. `given` may be `none`.
 */
export async function modelOf(
  archive: Archive,
  collection: string,
  given: string | undefined,
): Promise<ModelFolder | undefined> {
  const kept = archive.models.of(collection);
  if (given === NONE || (given === undefined && kept === null)) {
    if (kept !== null) archive.models.keep(collection, null);
    return undefined;
  }
  try {
    const model = await triedModel(given ?? kept!.folder);
    if (model.folder !== kept?.folder || model.hash !== kept.hash) archive.models.keep(collection, model);
    return model;
  } catch (error) {
    if (!(error instanceof ModelError) || given !== undefined) throw error;
    const hint = `It names the people of the collection "${collection}"; "--model none" takes that back.`;
    throw new Error(`${error.message} ${hint}`, { cause: error });
  }
}
