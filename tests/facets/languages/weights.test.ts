import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BUCKETS_OF } from "../../../lib/facets/people/languages/model-file.ts";
import { modelFor, SERVED_LANGUAGES } from "../../../lib/facets/people/languages/served.ts";
import { readTagger } from "../../../lib/facets/people/tagger-file.ts";

const FOLDER = new URL("../../../lib/facets/people/languages/", import.meta.url);
const file = (name: string) => new URL(`${name}.bin.br`, FOLDER);

/** What `scripts/eval/train-languages.ts` wrote, and how large a file may be, in bytes. */
const WEIGHTS = {
  latin: { sum: "b38d814af03013cf2d50e666a57505b0ce3bf9e1c83eb8be73f434f16fd79d9e", most: 420_000 },
  ru: { sum: "9b0aeb47b9d2fcb420cf41aaa66d140d41a11cfd98df85d0c32fd357438b8abf", most: 256_000 },
  hi: { sum: "7e8d25be59c2aae692ce4b519bcfb87d58adac9d98df09347872bdcf5a7eea42", most: 256_000 },
  ja: { sum: "9110908189bde777f77fe6cd35817fb12805543d8f8cc6ba20be177e271a99f8", most: 256_000 },
  zh: { sum: "8bc7a5278cad55528d146571e8bb64f978c549d560bea37a984bad9e6a8b0c59", most: 256_000 },
};

describe("the weights of other languages", () => {
  it.each(Object.entries(WEIGHTS))("%s: are those that the script wrote, and small", (name, { sum, most }) => {
    const packed = readFileSync(file(name));
    expect(createHash("sha256").update(brotliDecompressSync(packed)).digest("hex")).toBe(sum);
    expect(packed.length).toBeLessThan(most);
    expect(readTagger(file(name), BUCKETS_OF[name as keyof typeof BUCKETS_OF])).not.toBeNull();
  });

  it("are there for each language that is said to be served", () => {
    for (const language of SERVED_LANGUAGES.filter((tag) => tag !== "en"))
      expect(existsSync(file(modelFor(language) ?? "none"))).toBe(true);
    for (const language of ["sw", "ar", "constructor", "__proto__"]) expect(modelFor(language)).toBeNull();
  });

  it("have their licences told", () => {
    const notice = readFileSync(new URL("NOTICE", FOLDER), "utf8");
    for (const name of Object.keys(WEIGHTS)) expect(notice).toContain(`${name}.bin.br: Creative Commons`);
  });
});
