import { Agent, fetch } from "undici";
import { answerFault } from "../../../lib/query/api/answer-fault.ts";
import type { ApiRequest } from "./request.ts";

/** A request with its answer's status, 0 where none came, and what is wrong with that. */
export interface Asked extends ApiRequest {
  readonly status: number;
  readonly fault: string | null;
}

/** Requests that are under way at once. */
const AT_ONCE = 2;

/** The site takes addresses of 64 KB, and where one has another form answers with it, twice. */
const CLIENT = new Agent({ maxHeaderSize: 256 * 1024 });

/** Asks a site, and holds each answer to what the API says of it. */
export async function askAll(site: string, requests: readonly ApiRequest[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  const next = requests.values();
  const line = async () => {
    for (const request of next) asked.push({ ...request, ...(await ask(site, request)) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  return asked;
}

async function ask(site: string, { target }: ApiRequest): Promise<Pick<Asked, "status" | "fault">> {
  try {
    const answer = await fetch(site + target, {
      redirect: "manual",
      signal: AbortSignal.timeout(30_000),
      dispatcher: CLIENT,
    });
    const { status, headers } = answer;
    const type = (headers.get("content-type") ?? "").split(";")[0]!;
    const given = { status, type, body: await answer.text() };
    // A path such as `/api/v1/people/%2E%2E` is another one once it is asked for.
    const { pathname } = new URL(site + target);
    return { status, fault: status >= 500 ? `status ${status}` : answerFault(pathname, given) };
  } catch (error) {
    return { status: 0, fault: `no answer: ${(error as Error).message}` };
  }
}
