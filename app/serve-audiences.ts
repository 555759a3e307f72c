import { type Audience, audienceOf } from "../lib/access/audience.ts";
import { followRules } from "../lib/access/follow-rules.ts";
import { type Guard, openGuard } from "../lib/access/open-guard.ts";
import type { Role } from "../lib/access/role.ts";
import type { Config } from "../lib/config.ts";
import { NotServed } from "./not-served.ts";
import { serve } from "./serve.ts";
import type { Site } from "./site.ts";
import { visitor } from "./visitor.ts";

/** How long a confined archive that nobody asks stays open, and how often that is looked at, in milliseconds. */
const IDLE = { after: 600_000, every: 30_000 };

/** A confined archive that is served. */
interface Part {
  guard: Guard;
  readonly serving: ReturnType<typeof serve>;
  asking: number;
  asked: number;
}

type Question<T> = (site: Site) => Promise<T>;

/**
 * Serves each what they may read: who reads everything the archive, others the confined archive of their role, opened when it is first
 * asked and closed when it has long been idle. One that holds what its readers may not read (any more) is not served until it is
 * brought up to date: by the rules that hold now another file is looked for, and what was taken out is looked up before each answer.
 */
export function serveAudiences(config: Config, { role = () => visitor().role, idle = IDLE } = {}) {
  const whole = serve(config);
  const rulesNow = followRules(config.archive);
  const parts = new Map<string, Part>();
  let sweeping: NodeJS.Timeout | null = null;

  /** What a role reads; null: everything. */
  function audienceNow(asks: Role): Audience | null {
    if (asks === "admin") return null;
    try {
      const rules = rulesNow();
      return rules && audienceOf(config.archive, rules, asks);
    } catch (error) {
      throw new NotServed("withheld", (error as Error).message);
    }
  }

  function open(audience: Audience): Part {
    sweeping ??= setInterval(sweep, idle.every).unref();
    const { path, role, most, mayRead } = audience;
    const known = parts.get(path);
    if (known?.guard.isOpen()) return known;
    // Another file may lie at one of the paths.
    const guard = openedGuard(audience);
    if (known) {
      known.guard.close();
      known.guard = guard;
      return known;
    }
    const own = { ...config, archive: path, samples: "", meilisearch: null, opensearch: null };
    const part = {
      guard,
      serving: serve(own, { part: { whole: config.archive, role, most, mayRead } }),
      asking: 0,
      asked: 0,
    };
    parts.set(path, part);
    return part;
  }

  function openedGuard(audience: Audience): Guard {
    let guard: Guard;
    try {
      guard = openGuard(config.archive, audience);
    } catch (error) {
      throw new NotServed("parting", (error as Error).message);
    }
    if (guard.isOpen()) return guard;
    guard.close();
    const state = `what a ${audience.role} may read is not yet put apart. "npm run sync" does it, where no import or correction is at it`;
    throw new NotServed("parting", `Cannot serve "${audience.path}": ${state}.`);
  }

  async function askPart<T>(audience: Audience, question: Question<T>): Promise<T> {
    let part: Part;
    try {
      part = open(audience);
    } catch (error) {
      // The samples, which are served while the archive is empty, are everybody's.
      return await whole.ask(async (site) => {
        if (!site.samples) throw error;
        return question(site);
      });
    }
    part.asking++;
    try {
      return await part.serving.ask(question);
    } finally {
      part.asking--;
      part.asked = Date.now();
    }
  }

  function sweep(): void {
    for (const [path, part] of parts) {
      if (part.asking > 0 || Date.now() - part.asked <= idle.after) continue;
      parts.delete(path);
      part.guard.close();
      void part.serving.close();
    }
  }

  return {
    look: whole.look,
    /** What is served to those who read everything: for the site's own numbers. */
    whole,
    /** Asks what whoever asks may read. */
    async ask<T>(question: Question<T>): Promise<T> {
      const audience = audienceNow(role());
      return audience === null ? whole.ask(question) : askPart(audience, question);
    },
    async close(): Promise<void> {
      clearInterval(sweeping ?? undefined);
      for (const part of parts.values()) part.guard.close();
      await Promise.all([whole.close(), ...[...parts.values()].map(({ serving }) => serving.close())]);
    },
  };
}
