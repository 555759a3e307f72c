import type { AlertFailure } from "../../lib/alerts/alert-failure.ts";
import type { SavedNow } from "../../lib/alerts/saved-now.ts";
import type { Alert, SavedSearch } from "../../lib/lists/saved-search.ts";
import { parseRequest, searchPath } from "../../lib/query/address/url.ts";
import { wordAlertReason } from "../../lib/query/alert-reason.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import { HiddenFields } from "../corrections/hidden-fields.tsx";
import { TextField } from "../corrections/text-field.tsx";
import type { AlertState } from "./alert-states.ts";
import { newOnes } from "./new-ones.ts";
import { whyNot, whyUnread } from "./why-not.ts";

interface Props {
  readonly search: SavedSearch;
  readonly now: SavedNow;
  readonly alerts: readonly AlertState[];
  readonly mayChange: boolean;
  readonly messages: Messages;
}

/** A saved search: what is new of it, its alerts, and what can be done with it. */
export function SavedItem({ search, now, alerts, mayChange, messages }: Props) {
  const { saved: words } = messages;
  const { id, name, seen } = search;
  const isFresh = now.failed === null && now.fresh > 0;
  return (
    <li className="card">
      <h2 className="font-serif text-lg font-bold">
        <a href={pathOf(search)} dir="auto">
          {name}
        </a>
      </h2>
      {now.failed !== null ? (
        <p role="alert" className="mt-1 text-seal">
          {words.unread} {whyNot(now.failed, messages)}
        </p>
      ) : (
        <p className="mt-1">
          {words.all(now.total)},{" "}
          <strong className={isFresh ? "" : "font-normal text-soft"}>{words.fresh(now.fresh, seen)}</strong>
        </p>
      )}
      {/* Where somebody is told is no business of others. */}
      {mayChange && alerts.length > 0 && (
        <ul className="mt-2 text-sm" aria-label={words.alerts}>
          {alerts.map(({ alert, failing }) => (
            <li key={alert.id}>
              {words.alert(whereOf(alert, messages), alert.when)}
              {failing && (
                <p className="text-seal [overflow-wrap:anywhere]">
                  <Pieces
                    of={words.failing(<WhyFailing key="why" why={failing.why} messages={messages} />, failing.since)}
                  />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="no-print mt-2 flex flex-wrap items-start gap-x-4 gap-y-2 text-sm">
        {isFresh &&
          (mayChange ? (
            <form action="/saved" method="post">
              <HiddenFields fields={{ act: "seen", search: id }} />
              <button type="submit" aria-label={words.look(name)} className="button min-h-8 px-3">
                {words.doLook}
              </button>
            </form>
          ) : (
            <a href={newOnes(search)} aria-label={words.look(name)} className="inline-block py-1 underline">
              {words.doLook}
            </a>
          ))}
        {mayChange && (
          <details className="min-w-40 flex-1">
            <summary className="inline-block py-1 text-link">{words.change}</summary>
            <form action="/saved" method="post" className="mt-1 flex flex-wrap items-end gap-2">
              <HiddenFields fields={{ act: "rename", search: id }} />
              <TextField name="name" label={words.name} value={name} required className="min-w-0 flex-1" />
              <button type="submit" className="button quiet">
                {words.rename}
              </button>
            </form>
            <form action="/saved" method="post" className="mt-2">
              <HiddenFields fields={{ act: "drop", search: id }} />
              <button type="submit" aria-label={words.drop(name)} className="button quiet min-h-8 px-3">
                {words.doDrop}
              </button>
            </form>
          </details>
        )}
      </div>
    </li>
  );
}

/** Where it is not known why, as the program that sends it said it, or the server that refused it. */
function WhyFailing({ why: { said, reason }, messages }: { readonly why: AlertFailure; readonly messages: Messages }) {
  if (reason?.code === "unreadable") return <>{whyUnread(reason.of, messages)}</>;
  if (reason !== null) return <>{wordAlertReason(messages.saved.reasons, reason)}</>;
  return (
    <span lang="en" dir="auto">
      {said}
    </span>
  );
}

/** Where an alert goes; of a webhook its host, since the rest of its address may be a secret. */
function whereOf({ to }: Alert, { saved: words }: Messages): string {
  if ("mail" in to) return words.mail(to.mail);
  return "webhook" in to ? words.webhook(new URL(to.webhook).host) : words.file;
}

/** The page of a saved search, as far as it can be read. */
function pathOf({ query }: SavedSearch): string {
  return searchPath(parseRequest(new URLSearchParams(query)).request);
}
