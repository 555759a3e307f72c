/** `1,23,456` as SQLite joins numbers: splitting into strings first would take three times as long. */
export function parseNumbers(text: string): Uint32Array {
  return parseInto(text, new Uint32Array((text.length >> 1) + 1));
}

/** The same for whole numbers of up to fifteen digits. */
export function parseLongNumbers(text: string): Float64Array {
  return parseInto(text, new Float64Array((text.length >> 1) + 1));
}

function parseInto<T extends Uint32Array | Float64Array>(text: string, numbers: T): T {
  let count = 0;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0) value = value * 10 + digit;
    else {
      numbers[count++] = value;
      value = 0;
    }
  }
  numbers[count++] = value;
  // What is left over would be kept with it.
  return numbers.slice(0, count) as T;
}
