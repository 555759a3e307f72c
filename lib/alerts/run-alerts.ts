import type { Alert, SavedSearch } from "../lists/saved-search.ts";
import { failureOf } from "./alert-failure.ts";
import { bucketOf, isQuiet } from "./bucket.ts";
import { type Looking, look } from "./look.ts";
import type { Notice } from "./notice.ts";
import type { Message } from "./outbox.ts";
import { lookOnFromSamePast } from "./same-past.ts";
import type { Send } from "./send/send.ts";

/** The first pause after a try that failed, and the longest, in milliseconds. */
const PAUSE = { first: 60_000, longest: 6 * 3_600_000 };

/** What a run of all alerts came to. */
export interface AlertsRun {
  /** Messages that were made, and sent. */
  readonly made: number;
  readonly sent: number;
  /** What failed, in words: each is tried again. */
  readonly failures: readonly string[];
}

interface Running extends Looking {
  /** What a search is made of: all there is, or what the role in which it was saved may read. */
  readonly readBy: (search: SavedSearch) => Promise<Pick<Looking, "archive" | "engine">>;
  readonly searches: readonly SavedSearch[];
  readonly send: Send;
  readonly now: () => number;
}

/**
 * Looks for what is new for each alert whose time has come, and sends what waits. What is found is noted, with the message that
 * tells it, before anything is sent; a message is the same in each try, and is sent until it was taken. So a stop anywhere
 * loses nothing, and what was sent and not noted is sent again under the same id. What fails is kept with its reason.
 */
export async function runAlerts(running: Running): Promise<AlertsRun> {
  const { searches, outbox, archive, now } = running;
  const failures: string[] = [];
  let made = 0;
  const alerts = new Map<string, readonly [SavedSearch, Alert]>();
  lookOnFromSamePast(archive, outbox);
  for (const search of searches) {
    for (const alert of search.alerts) {
      alerts.set(alert.id, [search, alert]);
      outbox.watch(alert.id, archive.lastArrival());
      const { bucket, failing } = outbox.watched(alert.id)!;
      const time = now();
      if (alert.when !== "import" && failing === null && bucket === bucketOf(alert.when, time)) continue;
      try {
        const looked = await look({ ...running, ...(await running.readBy(search)) }, search, alert, time);
        outbox.looked(alert.id, looked, time);
        if (looked.message !== null) made++;
      } catch (error) {
        const failure = failureOf(error as Error);
        outbox.failed(alert.id, failure, time);
        failures.push(`"${search.name}": ${failure.said}`);
      }
    }
  }
  let sent = 0;
  for (const message of outbox.waiting()) {
    const [search, alert] = alerts.get(message.alert) ?? [];
    // One that was stopped tells nothing more; it is told again if that is undone.
    if (!search || !alert || !isDue(message, alert, now())) continue;
    try {
      await running.send(alert, JSON.parse(message.body) as Notice);
      outbox.sent(message.id, now());
      sent++;
    } catch (error) {
      const failure = failureOf(error as Error);
      outbox.refused(message.id, failure, now() + pauseAfter(message.tries));
      failures.push(`"${search.name}": ${failure.said}`);
    }
  }
  return { made, sent, failures };
}

const pauseAfter = (tries: number): number => Math.min(PAUSE.first * 2 ** Math.min(tries, 20), PAUSE.longest);

/** Whether a message is sent now; a time that is further off than any pause is of a clock that went back since. */
function isDue({ next }: Message, alert: Alert, now: number): boolean {
  return !isQuiet(alert, now) && (next <= now || next - now > PAUSE.longest);
}
