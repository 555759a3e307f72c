import { expect, type Page } from "@playwright/test";

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
  const handle = page.locator("details.tray:not([open]) > summary");
  if (await handle.isVisible()) await handle.click();
}

/** Waits until the page's scripts have taken over; at once where there are none. */
export async function ready(page: Page, javaScript: boolean | undefined): Promise<void> {
  if (javaScript !== false) await expect(page.getByRole("combobox")).toBeVisible();
}
