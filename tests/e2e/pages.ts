import { expect, type Page, type Request, type Route } from "@playwright/test";

/** Where the server of odd cases listens: hostile articles, and an engine that hangs or fails when asked to. */
export const ODD = "http://127.0.0.1:3220";

/** The number of articles that the page says it found. */
export async function total(page: Page): Promise<number> {
  return Number((await page.getByTestId("total").innerText()).replace(/\D/g, ""));
}

/** A facet by its heading. */
export function facet(page: Page, name: string) {
  return page.getByRole("region", { name, exact: true });
}

/** The box, which is a combobox where scripts run. */
export function box(page: Page) {
  return page.getByLabel("Search the archive");
}

/** On phones the filters are folded away. */
export async function openFilters(page: Page): Promise<void> {
  const handle = page.locator("#tray:not([open]) > summary");
  if (await handle.isVisible()) await handle.click();
}

/** What goes with a search stands beside its results, or is folded away above them. */
export async function openPane(page: Page): Promise<void> {
  const handle = page.locator("#pane > details:not([open]) > summary");
  if (await handle.isVisible()) await handle.click();
}

/** Waits until the page's scripts have taken over; at once where there are none. */
export async function ready(page: Page, javaScript: boolean | undefined): Promise<void> {
  if (javaScript !== false) await expect(page.getByRole("combobox")).toBeVisible();
}

/** Whether a page asks for another in place. */
export function isInPlace(request: Request): boolean {
  return request.resourceType() === "fetch" && !new URL(request.url()).pathname.startsWith("/api/");
}

/** Treats what a page asks for in place as `handle` says, and all else as ever. */
export async function routeInPlace(page: Page, handle: (route: Route) => Promise<void>): Promise<void> {
  await page.route("**/*", (route) => (isInPlace(route.request()) ? handle(route) : route.fallback()));
}

/** Lets what a page asks for in place wait, in milliseconds. */
export function delayInPlace(page: Page, wait: number): Promise<void> {
  return routeInPlace(page, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    // By then the page may have gone on.
    await route.continue().catch(() => {});
  });
}
