import { expect, it, vi } from "vitest";
import { GET } from "../../app/api/health/route.ts";
import { NotServed } from "../../app/not-served.ts";

const site = vi.hoisted(() => ({ health: async (): Promise<object> => ({}) }));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({
    ask: (question: (site: unknown) => unknown) => question({ engine: site, samples: false, archive: null }),
  }),
}));

const asked = async (health: () => Promise<object>) => {
  site.health = health;
  const response = await GET(new Request("http://x/api/health"));
  return { status: response.status, again: response.headers.get("retry-after"), ...(await response.json()) };
};
const HELD = { engine: "embedded", articles: 2, revision: 3 };

it("is 200 where the site can answer, though another engine is away", async () => {
  const away = { code: "failed", message: "Cannot reach it." };
  expect(await asked(async () => ({ ...HELD, trouble: null }))).toMatchObject({ status: "ok", again: null });
  expect(await asked(async () => ({ ...HELD, trouble: away }))).toMatchObject({
    trouble: expect.stringContaining("Cannot reach it"),
    again: null,
  });
});

it("is 503 with when to ask again, and says why, where the archive is gone or its file damaged", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const damage = { code: "failed", message: "Cannot read it.", damage: true };
  expect(await asked(async () => ({ ...HELD, trouble: damage }))).toEqual({
    title: "Service Unavailable",
    status: 503,
    detail: "Cannot read it.",
    trouble: "unreadable",
    again: "30",
  });
  const gone = () => Promise.reject(new NotServed("gone", "Cannot read it: it is there no more."));
  expect(await asked(gone)).toMatchObject({ status: 503, detail: "The archive is not here.", again: "30" });
  vi.restoreAllMocks();
});
