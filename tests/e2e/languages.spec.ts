import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { anArticle, EVERY_PAGE } from "../../scripts/screenshots/every-page.ts";
import { openFilters } from "./pages.ts";

/** The language that a page is in. */
const language = (page: Page) => page.locator("html").getAttribute("lang");

test("a language is chosen at the foot of a page and kept on every other, in the search that it was chosen in @phone", async ({
  page,
}) => {
  await page.goto("/search?q=moon&country=US");
  expect(await language(page)).toBe("en");
  await page.getByRole("navigation", { name: "Language of this site" }).getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL("/search?q=moon&country=US&ui=fr");
  expect(await language(page)).toBe("fr");
  await expect(page.getByRole("link", { name: "Retirer le filtre Pays : États-Unis" })).toBeVisible();
  await openFilters(page);
  await page
    .getByRole("region", { name: "Pays", exact: true })
    .getByRole("link", { name: /^Chine/ })
    .first()
    .click();
  await expect(page).toHaveURL(/country=CN/);
  expect(new URL(page.url()).searchParams.has("ui")).toBe(false);
  await expect(page.getByRole("link", { name: "Retirer le filtre Pays : Chine" })).toBeVisible();
  await page.goto("/about");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("À propos de ces archives");
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sobre este archivo");
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No se conserva nada en esta dirección");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is kept under this address");
  expect(await language(page)).toBe("en");
});

test("the address rules, then what was chosen, then the browser; and no cache takes one for the other @script", async ({
  request,
}) => {
  const ask = async (path: string, accepted: string, cookie = "") => {
    const answer = await request.get(path, { headers: { "accept-language": accepted, ...(cookie && { cookie }) } });
    return { headers: answer.headers(), lang: /<html lang="(\w+)"/.exec(await answer.text())?.[1] };
  };
  const plain = await ask("/", "es-AR, fr;q=0.5");
  expect(plain.lang).toBe("es");
  expect(plain.headers["set-cookie"]).toBeUndefined();
  expect(plain.headers["cache-control"]).toBe("private, no-store");
  expect(plain.headers.vary).toBe("accept-encoding, accept-language, cookie");
  expect((await ask("/", "es", "dateline-ui=fr")).lang).toBe("fr");
  expect((await ask("/search?q=moon&ui=en", "es", "dateline-ui=fr")).lang).toBe("en");
  // What the server says in the site's place, too.
  expect((await ask("/%zz", "de", "dateline-ui=fr")).lang).toBe("fr");
  expect((await ask("/%zz?ui=es", "de", "dateline-ui=fr")).lang).toBe("es");
  const feed = await request.get("/feed/atom?q=moon&ui=fr");
  expect(feed.headers().vary).toContain("accept-language, cookie");
  expect(await feed.text()).toContain("Les derniers articles entrés dans les archives");
  const wrong = await request.get("/api/v1/search?q=moon&ui=tlh");
  expect([wrong.status(), (await wrong.json()).parameter]).toEqual([400, "ui"]);
});

test("a country is found by what the page calls it, typed in full or begun", async ({ page, javaScriptEnabled }) => {
  await page.goto("/search?q=country%3AAllemagne&ui=fr");
  await expect(page.getByRole("link", { name: "Retirer le filtre Pays : Allemagne" })).toBeVisible();
  await expect(page.getByTestId("total")).not.toHaveText("0");
  await page.goto("/facet/country?find=alle");
  await expect(page.getByRole("link", { name: /^Allemagne \d/ })).toBeVisible();
  if (javaScriptEnabled === false) return;
  await page.goto("/");
  await page.getByRole("combobox").pressSequentially("allem");
  await expect(page.getByRole("option", { name: /^Allemagne\b(?! de)/ })).toContainText("pays");
});

/** In a page: the texts of which a part is hidden by what they stand in, other than what is for screen readers alone. */
function cutOff(): string[] {
  const isCut = (element: Element) => {
    const { overflowX, overflowY, visibility } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
    return visibility === "visible" && (wide || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1));
  };
  return [...document.body.querySelectorAll(":not(svg, svg *, script, .sr-only, input, textarea)")]
    .filter((element) => element.textContent!.trim() !== "" && element.checkVisibility() && isCut(element))
    .map((element) => element.outerHTML.slice(0, 200));
}

for (const ui of ["fr", "es"])
  test(`nothing is cut off or out of reach in ${ui} @script @phone`, async ({ page, isMobile, baseURL }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    for (const path of [...EVERY_PAGE, await anArticle(baseURL!)]) {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}ui=${ui}`);
      expect(await language(page), path).toBe(ui);
      // 640: a window of 1280 at 200 %.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
        expect(await page.evaluate(cutOff), `${path} at ${width}`).toEqual([]);
      }
      // The words alone differ from the pages that are looked at in English: one language and width of the two is enough.
      if (isMobile === (ui === "fr")) {
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  });
