import { test as base } from "@playwright/test";

/**
 * For tests that start a site of their own: what they ask may come while its processes start beside much else. The site then says
 * so after some seconds, and how to ask again, as a reader would.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const again = page.getByRole("link", { name: "Try again", exact: true });
    await page.addLocatorHandler(again, () => again.click(), { noWaitAfter: true });
    await use(page);
  },
});
