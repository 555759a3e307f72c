/** A model of one's own that cannot be used, with the reason. */
export class ModelError extends Error {
  constructor(folder: string, state: string, cause?: unknown) {
    super(`Cannot use the model "${folder}": ${state}.`, { cause });
  }
}
