import { openSite } from "../../open.ts";

export const dynamic = "force-dynamic";

/** `GET /api/health`: whether the site can answer, and from what. */
export async function GET(): Promise<Response> {
  const { engine, samples } = openSite();
  return Response.json({ status: "ok", samples, ...(await engine.health()) });
}
