import type { ServerResponse } from "node:http";
import type { Body } from "./error-body.ts";

/** What the head of a response shall say; a body stands in place of what its writer goes on to write. */
export interface Head {
  readonly status: number;
  readonly body: Body | null;
}

/** Calls `decide` with the status when the head of a response is about to be written, by whomever; it may set headers. */
export function onHead(response: ServerResponse, decide: (status: number) => Head): void {
  const { writeHead, write, end } = response;
  let text: string | Buffer | null = null;

  function headed(status: number, ...rest: unknown[]): ServerResponse {
    if (response.headersSent) return Reflect.apply(writeHead, response, [status, ...rest]);
    const head = decide(status);
    if (head.status !== status) response.statusMessage = "";
    if (head.body === null) return Reflect.apply(writeHead, response, [head.status, ...rest]);
    text = head.body.text;
    for (const name of ["content-encoding", "transfer-encoding", "etag", "link"]) response.removeHeader(name);
    response.setHeader("content-type", head.body.type);
    if (head.body.encoding) response.setHeader("content-encoding", head.body.encoding);
    response.setHeader("content-length", Buffer.byteLength(text));
    return Reflect.apply(writeHead, response, [head.status]);
  }
  const begun = () => {
    if (!response.headersSent) response.writeHead(response.statusCode);
  };
  Object.assign(response, {
    writeHead: headed,
    write(...args: unknown[]): boolean {
      begun();
      return text === null ? Reflect.apply(write, response, args) : true;
    },
    end(...args: unknown[]): ServerResponse {
      begun();
      return Reflect.apply(end, response, text === null ? args : [text]);
    },
  });
}
