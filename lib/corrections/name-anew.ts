import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { openRedirects } from "../archive/redirects.ts";
import { transaction } from "../archive/transaction.ts";
import type { Line } from "./line.ts";
import { linesHeld, STANDING } from "./lines-held.ts";
import { personIn } from "./person-in.ts";
import { queueTouched } from "./touched.ts";
import { idsNamed, openWhomNamed } from "./whom-named.ts";

const OF_TWO: readonly Line["act"][] = ["same", "different"];

/**
 * Has each line in force wait that names no single person of the archive as its people are now, and hold that does; an id
 * that is nobody's leads to the person whom the line's name forms tell. Queues the articles that either may concern.
 */
export function nameAnew(archive: Archive): void {
  const database = archive[RAW];
  const held = linesHeld(database);
  const naming = held.filter((line) => idsNamed(line).length > 0);
  if (naming.length === 0) return;
  const whomNamed = openWhomNamed(archive, held);
  const redirects = openRedirects(database);
  const waitingNow = database.prepare(`select id from correction where in_force = ${STANDING.waits}`);
  const stand = database.prepare("update correction set in_force = :now where id = :id");
  const personOf = personIn(archive);
  transaction(database, () => {
    const waiting = new Set((waitingNow.all() as { id: string }[]).map(({ id }) => id));
    for (const line of naming) {
      const ids = idsNamed(line);
      const meant = ids.map((id) => ({ id, now: whomNamed(id, line).id }));
      const before = waiting.has(line.id) ? STANDING.waits : STANDING.inForce;
      const now = meant.some((one) => one.now === null) ? STANDING.waits : STANDING.inForce;
      const led = OF_TWO.includes(line.act)
        ? []
        : meant.filter((one) => one.now !== null && redirects.of("people", one.id) !== one.now);
      if (before === now && led.length === 0) continue;
      const queue = () => queueTouched(database, OF_TWO.includes(line.act) ? [] : [line], personOf);
      queue();
      for (const { id, now: to } of led) redirects.lead("people", id, to!);
      if (led.length > 0) queue();
      stand.run({ id: line.id, now });
    }
  });
}
