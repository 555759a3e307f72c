import { promisify } from "node:util";
import { gzip } from "node:zlib";

const pack = promisify(gzip);

/** Quick rather than small: the last tenth of the size would cost as much as drawing the page. */
const LEVEL = 4;

/** A body as a client's `Accept-Encoding` wants it. Packing is done beside the thread that serves. */
export async function packed(text: string, accepted: string | null) {
  if (!acceptsGzip(accepted ?? "")) return { encoding: null, body: text };
  return { encoding: "gzip" as const, body: await pack(text, { level: LEVEL }) };
}

/** Whether gzip is named, or everything, and not shut out by a weight of 0. */
function acceptsGzip(accepted: string): boolean {
  const weights = new Map(
    accepted.split(",").map((range) => {
      const [name = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}
