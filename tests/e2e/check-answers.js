// Loaded into the sites of a run by `--import`: looks at each answer of the API, and notes what is not as the API describes it.
import { appendFileSync } from "node:fs";
import { Server } from "node:http";
import { gunzipSync } from "node:zlib";

/** Read by `told-faults.ts` when all tests have run. */
const FAULTS = "node_modules/.cache/dateline/api-faults.txt";

const emit = Server.prototype.emit;
Server.prototype.emit = function (event, ...args) {
  if (event === "request") watch(...args);
  return Reflect.apply(emit, this, [event, ...args]);
};

/** The path of what is asked for; what stands behind a `#` is no server's. */
const pathOf = (url) => url.split(/[?#]/, 1)[0];

function watch({ method, url = "" }, response) {
  if (method !== "GET" || !/^\/(?:api\/|(?:export|feed|article\/[^/?]*\/cite)(?:[/?]|$))/.test(pathOf(url))) return;
  const parts = [];
  for (const name of ["write", "end"]) {
    const own = response[name];
    response[name] = (part, ...rest) => {
      if (part !== undefined && typeof part !== "function") parts.push(Buffer.from(part));
      return Reflect.apply(own, response, [part, ...rest]);
    };
  }
  response.on("finish", () => void check(url, response, Buffer.concat(parts)));
}

async function check(url, response, sent) {
  const { answerFault } = await import("../../lib/query/api/answer-fault.ts");
  const packed = response.getHeader("content-encoding") === "gzip";
  const body = (packed ? gunzipSync(sent) : sent).toString();
  const type = String(response.getHeader("content-type")).split(";")[0];
  const fault = answerFault(pathOf(url), { status: response.statusCode, type, body });
  if (fault !== null) appendFileSync(FAULTS, `${url}: ${fault}\n`);
}
