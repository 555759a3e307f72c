import { readSiteConfig, settingsMade } from "../../../lib/config.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "../../_components/article/pieces.tsx";
import { Fact } from "../../_components/fact.tsx";
import { FollowedSources } from "../../_components/followed-sources.tsx";
import { LastImport } from "../../_components/last-import.tsx";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";
import { mayOperate } from "../may-operate.ts";
import { layout, limitsOf, operationOf, ownProcess, versions } from "./operation.ts";

/** Where programs that watch the site ask. */
const METRICS = "/metrics";
const HEALTH = "/api/health";

type Operation = Awaited<ReturnType<typeof operationOf>>;

interface Props {
  readonly operation: Operation;
  readonly messages: Messages;
}

/** How the site runs, for whoever runs it; what the archive holds is for its readers. */
export async function operationPage({ headers, messages }: Asked): Promise<Page> {
  const { operation: words, about } = messages;
  const frame = { title: words.title, indexed: false };
  if (!mayOperate(headers)) return { ...frame, status: 403, main: <p role="alert">{words.refused}</p> };
  const result = await ask(operationOf);
  if ("trouble" in result) return unanswered(result.trouble, "/about/operation", messages, words.title);
  const operation = result.value;
  const troubled = operation.sources.filter(({ source, failed }) => source.paused || failed);
  const main = (
    <div className="max-w-3xl">
      <h1 className="font-serif text-4xl font-bold">{words.title}</h1>
      <p className="prose mt-4">
        <Pieces
          of={words.intro(
            <a key="about" href="/about" className="underline">
              {about.title}
            </a>,
          )}
        />
      </p>
      <State operation={operation} messages={messages} />
      <Done operation={operation} messages={messages} />
      {troubled.length > 0 && (
        <FollowedSources title={words.sections.sources} reports={troubled} withTrouble messages={messages} />
      )}
      <Settings messages={messages} />
    </div>
  );
  return { ...frame, main };
}

function State({ operation, messages }: Props) {
  const { operation: words, engine, lastImport, number } = messages;
  const { facts } = words;
  const { health, behind, archive, samples, revision, registry } = operation;
  return (
    <>
      <h2 className="about-title">{words.sections.state}</h2>
      <dl className="facts">
        <Fact name={facts.engine}>
          <code>{health.engine}</code>
          {health.trouble && <strong className="block">{engine.trouble(health.trouble)}</strong>}
        </Fact>
        <Fact name={facts.index}>
          {words.indexed(health.articles, health.revision)}. {behind !== null && words.behind(behind)}
        </Fact>
        <Fact name={facts.file}>
          {archive ? <code>{archive.path}</code> : words.noFile}
          {samples && ` (${words.samples})`}
        </Fact>
        <Fact name={facts.opened}>{archive && lastImport.at(archive.opened)}</Fact>
        <Fact name={facts.revision}>{revision && number(revision)}</Fact>
        <Fact name={facts.layout}>{number(layout)}</Fact>
        <Fact name={facts.people}>{registry && number(registry)}</Fact>
      </dl>
    </>
  );
}

function Done({ operation: { run, upkeep, alerts, sources }, messages }: Props) {
  const { operation: words, lastImport } = messages;
  const { facts } = words;
  const said = (done: { readonly at: string; readonly faults: number } | undefined) =>
    done ? words.done(lastImport.at(done.at), done.faults) : words.never;
  const failing = sources.filter(({ failed }) => failed !== null).length;
  return (
    <>
      <h2 className="about-title">{words.sections.done}</h2>
      <dl className="facts">
        <Fact name={facts.imported}>{run ? <LastImport run={run} messages={messages} /> : words.noImport}</Fact>
        <Fact name={facts.copied}>{upkeep && said(upkeep.backup)}</Fact>
        <Fact name={facts.checked}>{upkeep && said(upkeep.check)}</Fact>
        <Fact name={facts.sources}>{sources.length > 0 ? words.failing(sources.length, failing) : null}</Fact>
        <Fact name={facts.alerts}>{alerts.all > 0 ? words.failing(alerts.all, alerts.failing) : null}</Fact>
      </dl>
    </>
  );
}

/** How many run, what was set, and how to watch it. */
function Settings({ messages }: Pick<Props, "messages">) {
  const { operation: words, lastImport, number } = messages;
  const config = readSiteConfig();
  const { shown, secret } = settingsMade(undefined, null);
  const { pid, since, megabytes } = ownProcess();
  const made = Object.entries(shown);
  return (
    <>
      <h2 className="about-title">{words.sections.processes}</h2>
      <dl className="facts">
        <Fact name={words.facts.pages}>{words.pages(config.workers)}</Fact>
        <Fact name={words.facts.own}>{words.own(pid, lastImport.at(since), megabytes)}</Fact>
      </dl>
      <h2 className="about-title">{words.sections.limits}</h2>
      <dl className="facts">
        {Object.entries(limitsOf(config)).map(([name, value]) => (
          <Fact key={name} name={<code>{name}</code>}>
            {number(value)} <span className="text-soft">({words.limits[name]})</span>
          </Fact>
        ))}
      </dl>
      <h2 className="about-title">{words.sections.settings}</h2>
      <p className="mt-2">{made.length + secret.length > 0 ? words.made : words.noneMade}</p>
      <dl className="facts">
        {made.map(([name, value]) => (
          <Fact key={name} name={<code>{name}</code>}>
            <code>{value}</code>
          </Fact>
        ))}
        {secret.map((name) => (
          <Fact key={name} name={<code>{name}</code>}>
            {words.secret}
          </Fact>
        ))}
      </dl>
      <h2 className="about-title">{words.sections.versions}</h2>
      <dl className="facts">
        {versions().map(([name, version]) => (
          <Fact key={name} name={name}>
            {version}
          </Fact>
        ))}
      </dl>
      <h2 className="about-title">{words.sections.watch}</h2>
      <p className="mt-2">
        <Pieces of={words.watch(<code key="metrics">{METRICS}</code>, <code key="health">{HEALTH}</code>)} />
      </p>
      <p className="mt-2">{config.metricsToken === null ? words.metricsOpen : words.metricsToken}</p>
    </>
  );
}
