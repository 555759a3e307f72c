import { FIELD_KEYS } from "./fields/field-keys.ts";
import { encodingNamed } from "./files/in-utf8.ts";
import { type PathFields, pathRule } from "./files/path-rule.ts";
import { ocrPackages } from "./ocr/ocr-packages.ts";
import { OptionsError } from "./options-error.ts";
import type { ReadOptions } from "./record.ts";

/** Options that mean something: with the encoding by its own name, and the rule for paths ready to be used. */
interface CheckedOptions {
  readonly checked: ReadOptions;
  readonly fieldsOfPath: (path: string) => PathFields | null;
}

/**
 * Checks what is said of reading before anything is read; throws an `OptionsError` for what means nothing, and an error with
 * the command to install it where what reads scans is not there.
 */
export function checkOptions(options: ReadOptions): CheckedOptions {
  const fieldsOfPath = pathRule(options.rule);
  const unknown = Object.keys(options.map ?? {}).find((field) => !Object.hasOwn(FIELD_KEYS, field));
  if (unknown !== undefined)
    throw new OptionsError(`Cannot map to "${unknown}": the fields are ${Object.keys(FIELD_KEYS).join(", ")}.`);
  if (options.ocr !== undefined) ocrPackages(options.ocr);
  const encoding = options.encoding === undefined ? undefined : encodingNamed(options.encoding);
  return { fieldsOfPath, checked: encoding === undefined ? options : { ...options, encoding } };
}
