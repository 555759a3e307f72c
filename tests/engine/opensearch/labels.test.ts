import { expect, it } from "vitest";
import type { Client } from "../../../lib/engine/opensearch/client.ts";
import { openLabels } from "../../../lib/engine/opensearch/labels.ts";
import { STAMP } from "../../../lib/engine/opensearch/stamp.ts";
import { valueId } from "../../../lib/engine/opensearch/values.ts";

const ASKED = Array.from({ length: 120_000 }, (_, n) => ({ facet: "people" as const, value: `p${n}` }));
const BY_ID = new Map(ASKED.map(({ facet, value }) => [valueId(facet, value), value]));

/** An index of values that says at each question what it is stamped with. */
function indexOf(stamps: () => string) {
  let questions = 0;
  const documents = async (_: string, ids: readonly string[]) => {
    questions++;
    return ids.map((id) => {
      const value = BY_ID.get(id);
      if (id === STAMP) return { state: stamps(), source: {} };
      return value === undefined ? null : { state: "1", source: { label: `Person ${value}`, value } };
    });
  };
  return { client: { documents } as unknown as Client, asked: () => questions };
}

const unnamed = (labels: readonly { readonly value: string; readonly label: string }[]) =>
  labels.filter(({ value, label }) => label !== `Person ${value}`).length;

it("names each of a list that is longer than what is remembered", async () => {
  const { client } = indexOf(() => "1");
  const labelled = openLabels("values");
  const labels = await labelled(client, ASKED);
  expect([labels.length, unnamed(labels)]).toEqual([ASKED.length, 0]);
  expect(unnamed(await labelled(client, ASKED))).toBe(0);
});

it("remembers what was asked for last", async () => {
  const { client, asked } = indexOf(() => "1");
  const labelled = openLabels("values");
  await labelled(client, ASKED.slice(0, 3000));
  const before = asked();
  expect(unnamed(await labelled(client, ASKED.slice(0, 3000)))).toBe(0);
  expect(asked() - before).toBe(1);
});

it("names all while others ask and the index is written to", async () => {
  let writes = 0;
  const { client } = indexOf(() => String(Math.floor(writes++ / 3)));
  const labelled = openLabels("values");
  const lists = Array.from({ length: 5 }, (_, at) => ASKED.slice(at * 2000, at * 2000 + 6000));
  const labels = await Promise.all(lists.map((list) => labelled(client, list)));
  expect(labels.map(unnamed)).toEqual([0, 0, 0, 0, 0]);
});

it("gives what is not known its own value for a label", async () => {
  const { client } = indexOf(() => "1");
  expect(await openLabels("values")(client, [{ facet: "people", value: "nobody" }])).toEqual([
    { value: "nobody", label: "nobody" },
  ]);
});
