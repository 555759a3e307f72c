import { expect, it, vi } from "vitest";
import { drawing, type SignIn } from "../../app/_page/drawn.ts";
import { GET } from "../../app/api/health/route.ts";
import { NotServed } from "../../app/not-served.ts";

const site = vi.hoisted(() => ({ health: async (): Promise<object> => ({}) }));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({
    ask: (question: (site: unknown) => unknown) =>
      question({ engine: site, samples: false, archive: { path: "/srv/news.db", inode: "1", opened: "x" } }),
  }),
}));

const asked = async (
  health: () => Promise<object>,
  { role = "admin", auth }: { readonly role?: "reader" | "admin"; readonly auth?: SignIn } = {},
) => {
  site.health = health;
  const as = { drawn: null, forwarded: false, visitor: { name: null, role }, ...(auth && { auth }) };
  const response = await drawing.run(as, () => GET(new Request("http://x/api/health")));
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

it("tells whoever reads what it answers from, an admin where that lies, and nobody more where people sign in", async () => {
  const sound = async () => ({ ...HELD, trouble: null });
  const damaged = async () => ({ ...HELD, trouble: { code: "failed", message: "/srv/news.db is cut.", damage: true } });
  expect(await asked(sound)).toMatchObject({ articles: 2, archive: { path: "/srv/news.db" } });
  const read = await asked(sound, { role: "reader" });
  expect(read).toMatchObject({ status: "ok", engine: "embedded", articles: 2, revision: 3, samples: false });
  expect(await asked(sound, { role: "reader", auth: "accounts" })).toEqual({ status: "ok", again: null });
  expect(await asked(sound, { auth: "accounts" })).toMatchObject({ archive: { path: "/srv/news.db" } });
  vi.spyOn(console, "error").mockImplementation(() => {});
  const broken = await asked(damaged, { role: "reader" });
  expect(broken).toMatchObject({ status: 503, trouble: "unreadable" });
  expect(JSON.stringify([read, broken])).not.toContain("/srv");
  vi.restoreAllMocks();
});
