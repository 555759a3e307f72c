import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { answerWith } from "../../server/answer.ts";
import { siteServer } from "../../server/site-server.ts";
import { stopOnSignal } from "../../server/stop.ts";

// A server in a process of its own, which prints its port: /N answers after N milliseconds, and so ends in two parts.
const server = siteServer(
  answerWith(
    async ({ url = "" }, response) => {
      const wait = Number(url.slice(1));
      await setTimeout(wait / 2);
      response.write("begun, ");
      await setTimeout(wait / 2);
      response.end("ended");
    },
    { dev: false, isStopping: () => !server.listening },
  ),
);
stopOnSignal(server, {
  patience: Number(process.argv[2]),
  close: async () => {
    console.log("closed");
  },
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
