/** A value of a record. Bytes that are no text are not read. */
export type Value = string | number | null | undefined;

/** A number of one to nine bytes, and where it ends; null where it does not end. */
export function readVarint(bytes: Buffer, at: number): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let n = 0; n < 9; n++) {
    const byte = bytes[at + n];
    if (byte === undefined) return null;
    if (n === 8) return { value: value * 256 + byte, end: at + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + n + 1 };
  }
  return null;
}

/** Lengths of numbers by their types, in bytes. */
const LENGTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

/**
 * The values of a record (https://sqlite.org/fileformat2.html#record_format), of a beginning those that it holds whole;
 * null where the bytes are none.
 */
export function readRecord(bytes: Buffer): Value[] | null {
  const head = readVarint(bytes, 0);
  if (!head || head.value < head.end || head.value > bytes.length) return null;
  const values: Value[] = [];
  let at = head.value;
  for (let place = head.end; place < head.value; ) {
    const type = readVarint(bytes, place);
    if (!type || type.end > head.value || type.value === 10 || type.value === 11) return null;
    place = type.end;
    const length = type.value >= 12 ? (type.value - (type.value % 2) - 12) / 2 : LENGTHS[type.value]!;
    if (at + length > bytes.length) return values;
    values.push(valueAt(bytes, at, length, type.value));
    at += length;
  }
  return values;
}

function valueAt(bytes: Buffer, at: number, length: number, type: number): Value {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type >= 12) return type % 2 === 1 ? bytes.toString("utf8", at, at + length) : undefined;
  if (type === 7) return bytes.readDoubleBE(at);
  return type === 6 ? Number(bytes.readBigInt64BE(at)) : bytes.readIntBE(at, length);
}
