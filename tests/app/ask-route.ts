import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Drawn, drawing } from "../../app/_page/drawn.ts";
import type { Role } from "../../lib/access/role.ts";

const APP = join(import.meta.dirname, "..", "..", "app");

/** Every address of the site, as the files in its folders that answer: `article/[id]/route.ts`. */
export const ROUTES = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?:^|\/)route\.ts$/.test(file),
);

export interface Answered {
  readonly status: number;
  readonly text: string;
}

interface AskedOf {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly init?: RequestInit;
  readonly role?: Role;
  /** Whether a proxy handed it on. */
  readonly forwarded?: boolean;
}

/** Asks the site, without a server around it, as somebody of a role. */
export async function askRoute(
  file: string,
  { params = {}, query = "", init = {}, role = "admin", forwarded = false }: AskedOf = {},
): Promise<Answered> {
  const handlers = (await import(join(APP, file))) as Record<
    string,
    (request: Request, context: unknown) => Promise<Response> | Response
  >;
  const path = file.replace(/\/?route\.ts$/, "").replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name]!);
  const request = new Request(`http://localhost:3000/${path}${query && `?${query}`}`, {
    ...init,
    headers: { host: "localhost:3000", ...init.headers },
  });
  const page = { drawn: null as Drawn | null, forwarded, visitor: { name: null, role } };
  const response = await drawing.run(page, async () =>
    handlers[init.method ?? "GET"]!(request, { params: Promise.resolve(params) }),
  );
  const body = page.drawn ? String(page.drawn.body) : Buffer.from(await response.arrayBuffer()).toString("latin1");
  return { status: page.drawn?.status ?? response.status, text: body };
}
