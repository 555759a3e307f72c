import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Refused } from "../lib/query/address/refused.ts";
import { problemBody } from "./error-body.ts";
import { NOT_CACHED, OWN_HEADERS } from "./own-headers.ts";
import { NOTHING } from "./policy.ts";
import { METHODS } from "./refusal.ts";

const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** The latest answer on a connection. */
const answers = new WeakMap<Duplex, ServerResponse>();

/** Notes an answer: what is broken in its request's body is found while it is under way. */
export function noteAnswer({ socket }: IncomingMessage, response: ServerResponse): void {
  answers.set(socket, response);
}

/** Answers what is no HTTP request, on the bare connection, and ends it. */
export function answerBroken({ code = "" }: NodeJS.ErrnoException, socket: Duplex): void {
  const answer = answers.get(socket);
  const begun = answer?.headersSent && !answer.writableFinished;
  if (code === "ECONNRESET" || !socket.writable || begun) return void socket.destroy();
  endWith(socket, STATUSES[code] ?? 400, { code: "noHttp" });
}

/** Refuses a tunnel. */
export function answerConnect(_: unknown, socket: Duplex): void {
  endWith(socket, 405, { code: "tunnel" }, { allow: METHODS });
}

function endWith(socket: Duplex, status: number, why: Refused, more: Readonly<Record<string, string>> = {}): void {
  const { type, text } = problemBody(status, why);
  const headers = {
    ...OWN_HEADERS,
    ...more,
    "content-security-policy": NOTHING,
    "cache-control": NOT_CACHED,
    "content-type": type,
    "content-length": Buffer.byteLength(text),
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${text}`);
}
