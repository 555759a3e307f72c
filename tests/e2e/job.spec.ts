import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { box, facet, openFilters, openPane, ready, total } from "./pages.ts";

/** What a reader may do for it: one for each field that is typed into, key that sends it, and click. */
const MOST_ACTIONS = 6;
/** On a phone the filters, and what goes with a search, are folded away. */
const MOST_ON_PHONES = 8;

/** Waits until the page shows another search. */
async function follow(page: Page, click: () => Promise<void>, address: RegExp): Promise<void> {
  await click();
  await expect(page).toHaveURL(address);
}

test("two by name and not by the way, before a year, oldest first, cited: in six actions @phone", async ({
  page,
  javaScriptEnabled,
  isMobile,
  request,
}) => {
  let actions = 0;
  const act = async (what: () => Promise<void>) => {
    actions++;
    await what();
  };
  await page.goto("/");
  await ready(page, javaScriptEnabled);
  await act(() => box(page).fill('person:arafat country:"United States" before:1994'));
  await act(() => follow(page, () => box(page).press("Enter"), /\/search\?/));
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("People: Yasser Arafat");
  const mentioned = await total(page);
  if (isMobile) await act(() => openFilters(page));
  for (const [name, parameter] of [
    ["People", /about=person/],
    ["Countries", /about=1/],
  ] as const)
    await act(() => follow(page, () => facet(page, name).getByRole("link", { name: "About" }).click(), parameter));
  // The results stand below the filters on a phone: who does not shut them scrolls.
  await act(() => follow(page, () => page.getByRole("link", { name: "Oldest" }).click(), /sort=oldest/));
  await expect(page.getByTestId("total")).toHaveText("3");
  expect(mentioned).toBeGreaterThan(3);
  if (isMobile) await act(() => openPane(page));
  const arrived = page.waitForEvent("download");
  await act(() => page.getByRole("link", { name: "RIS", exact: true }).click());
  const citations = readFileSync(await (await arrived).path(), "utf8");
  expect(actions).toBeLessThanOrEqual(isMobile ? MOST_ON_PHONES : MOST_ACTIONS);

  // All three, and they are what the page shows, in its order.
  const { hits } = await (await request.get(`/api/v1/search${new URL(page.url()).search}`)).json();
  const days = hits.map((hit: { publishedAt: { value: string } }) => hit.publishedAt.value.slice(0, 10));
  expect(days).toEqual(days.toSorted());
  // A version of a hit is folded under it.
  const headlines = await page.locator("main .hit .headline").allTextContents();
  expect(hits.map((hit: { headline: { text: string } }) => hit.headline.text)).toEqual(headlines);
  expect([...citations.matchAll(/^TI {2}- (.*)$/gm)].map(([, title]) => title!.trim())).toEqual(headlines);
});
