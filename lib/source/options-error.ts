/** What was said of reading means nothing, such as a mapping to a field that is none: wrong use, not a fault. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}
