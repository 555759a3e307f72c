import { senderOf } from "../../../lib/alerts/send/send.ts";
import { readAlertSecrets, readConfig } from "../../../lib/config.ts";
import { tellAlerts } from "../../lib/tell-alerts.ts";

/** Milliseconds that a server may take: one that says nothing is not waited for. */
const PATIENCE = 400;

// A run of all alerts by a clock that is so many milliseconds off, in a process that can be ended by force.
const skew = Number(process.argv[2]);
console.log("begun");
const told = await tellAlerts(readConfig(process.env, null), {
  send: senderOf(readAlertSecrets(process.env, null), PATIENCE),
  now: () => Date.now() + skew,
});
console.log(JSON.stringify(told));
