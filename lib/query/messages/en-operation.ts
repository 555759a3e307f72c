import type { Formats } from "./formats.ts";
import { rich } from "./rich.ts";

/** What is said to whoever runs a site, in English. */
export function operationWords({ number }: Pick<Formats, "number">) {
  return {
    title: "Running this site",
    intro: <N>(about: N) =>
      rich<N>`For whoever runs the site. What the archive holds, and how far it can be trusted, is said in ${about}.`,
    refused:
      "This page is for whoever runs the site: at the machine itself, or signed in as somebody who may remove articles.",
    sections: {
      state: "Index and archive",
      done: "What was done",
      sources: "Sources in trouble",
      processes: "Processes",
      limits: "Limits",
      settings: "Settings",
      versions: "Versions",
      watch: "Watching it",
    },
    facts: {
      engine: "Engine",
      index: "Index",
      file: "File",
      opened: "Opened",
      revision: "Revision of the archive",
      people: "Registry of people",
      imported: "Last import",
      copied: "Last backup",
      checked: "Last check",
      alerts: "Alerts",
      sources: "Sources",
      pages: "Serving pages",
      own: "This one",
      layout: "Layout of the archive",
    },
    indexed: (articles: number, revision: number) =>
      `${number(articles)} articles, at revision ${number(revision)} of the archive`,
    behind: (writes: number) =>
      writes === 0 ? "It has all that was written." : `It lacks the last ${number(writes)} writes.`,
    noFile: "This site has no archive beside its engine.",
    samples: "the sample articles, while the archive is empty",
    never: "none that was noted beside the archive",
    noImport: "none that was noted",
    done: (at: string, faults: number) =>
      `${at}, ${faults === 0 ? "without a fault" : faults === 1 ? "1 fault" : `${number(faults)} faults`}`,
    failing: (all: number, failing: number) =>
      `${number(all)}, of which ${failing === 0 ? "none is" : failing === 1 ? "1 is" : `${number(failing)} are`} in trouble`,
    pages: (processes: number) => (processes === 1 ? "1 process" : `${number(processes)} processes`),
    own: (pid: number, since: string, megabytes: number) => `${pid}, since ${since}, ${number(megabytes)} MB of memory`,
    limits: {
      SEARCH_MS: "milliseconds that a search may take",
      SEARCH_QUEUE: "searches that may wait, for each process",
      SEARCH_TERMS: "words and values that a query may hold",
      BODY_BYTES: "bytes of the longest form that is taken",
      REQUESTS_PER_MINUTE: "requests of one address a minute, for each process; 0: no limit",
      ACCOUNT_REQUESTS_PER_MINUTE:
        "requests of one account a minute, for each process, where people sign in; 0: no limit",
    } as Readonly<Record<string, string>>,
    made: "What the environment and .env set. All others are as the README says.",
    noneMade: "None is set: all are as the README says.",
    secret: "set, and not shown",
    watch: <N>(metrics: N, health: N) =>
      rich<N>`${metrics} tells Prometheus what all processes have counted, and how index, imports, sources and alerts do; ${health} says whether the site can answer.`,
    metricsOpen: "Metrics are told to this machine and, where people sign in, to admins; METRICS_TOKEN is not set.",
    metricsToken: "Metrics are told to whoever shows METRICS_TOKEN.",
  };
}
