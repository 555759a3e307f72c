// Longer than other files: what stays and goes in place, in one browser.
import { expect, type Page, test } from "@playwright/test";
import { box, delayInPlace, facet, isInPlace, ready, routeInPlace, total } from "./pages.ts";

test("results follow the typing in one entry of the history, and the box keeps the focus @script", async ({ page }) => {
  await page.goto("/search?q=treaty");
  await ready(page, true);
  const entries = await page.evaluate(() => history.length);
  await box(page).fill("");
  await box(page).pressSequentially("moon", { delay: 40 });
  await expect(page).toHaveURL(/\/search\?q=moon$/);
  await expect(page.locator("main ol mark").first()).toHaveText(/moon/i);
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("moon");
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await expect(page.locator("body > [role=status]")).toHaveText(`${await total(page)} articles`);
});

test("a filter chosen before the typed words have arrived narrows the search for them @script", async ({ page }) => {
  for (const wait of [0, 150]) {
    await page.goto("/search?sort=newest");
    await ready(page, true);
    await box(page).pressSequentially("the", { delay: 10 });
    await page.waitForTimeout(wait);
    await facet(page, "Countries").locator(".facet-value").first().click();
    await expect(page).toHaveURL(/\/search\?q=the&country=[A-Z]+&sort=newest$/);
    await page.waitForTimeout(600);
    await expect(page).toHaveURL(/\/search\?q=the&country=[A-Z]+&sort=newest$/);
    await expect(box(page)).toHaveValue("the");
    await page.goBack();
    await expect(page).not.toHaveURL(/country=/);
  }
});

test("words typed while a filter is under way keep the filter @script", async ({ page }) => {
  await page.goto("/search?sort=newest");
  await ready(page, true);
  await delayInPlace(page, 800);
  await facet(page, "Countries").locator(".facet-value").first().click();
  await box(page).pressSequentially("the", { delay: 10 });
  await expect(page).toHaveURL(/\/search\?q=the&country=[A-Z]+&sort=newest$/);
  await expect(page.locator('.facet-value[aria-current="true"]')).toBeVisible();
  await expect(box(page)).toHaveValue("the");
});

test("Back restores results, box and scroll; a filter keeps focus and place @script", async ({ page }) => {
  await page.goto("/search?q=the+");
  await ready(page, true);
  const before = await total(page);
  const value = facet(page, "Countries").locator(".facet-value").nth(2);
  await value.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await value.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/country=/);
  await expect(page.locator('.facet-value[aria-current="true"]')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.evaluate(() => scrollTo({ top: 700, behavior: "instant" }));
  await page.locator("main ol h2 a").nth(3).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/article\//);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\?q=the\+&country=/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await page.goBack();
  await expect(page.getByTestId("total")).toHaveText(String(before));
  await expect(box(page)).toHaveValue("the ");
});

test("what is unfolded, and what is looked for in a facet, stays when a filter is set @script", async ({ page }) => {
  await page.goto("/search?q=the+");
  await ready(page, true);
  await page.evaluate(() => {
    (window as unknown as { same: boolean }).same = true;
  });
  await page.getByText("As a list").click();
  await facet(page, "Countries")
    .getByText(/^Show \d+ more$/)
    .click();
  const people = facet(page, "People");
  await people.getByLabel("Search in People").fill("mand");
  await expect(people.locator("[data-finding] .facet-value").first()).toBeVisible();
  await facet(page, "Countries").locator("details .facet-value").first().click();
  await expect(page).toHaveURL(/country=/);
  await expect(page.locator("#bars")).toHaveAttribute("open");
  await expect(page.locator("#more-country")).toHaveAttribute("open");
  await expect(people.getByLabel("Search in People")).toHaveValue("mand");
  await expect(people.locator("[data-finding]")).toHaveCount(1);
  // The search box goes on from the filter, with or without scripts.
  await expect(page.locator("#search [type=hidden][name=country]")).toHaveCount(1);
  expect(await page.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
});

test("suggestions are chosen by keyboard @script @phone", async ({ page }) => {
  await page.goto("/about");
  await ready(page, true);
  await box(page).pressSequentially("nelson man", { delay: 20 });
  const options = page.getByRole("option");
  await expect(options.first()).toContainText("Nelson Mandela");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", "suggestion-0");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?person=nelson-mandela$/);
});

test("suggestions keep the words, filters and dates, and cover no result @script @phone", async ({ page }) => {
  await page.goto("/search?country=US&from=1960&to=1989");
  await ready(page, true);
  await box(page).pressSequentially("moon armst", { delay: 20 });
  const options = page.getByRole("option");
  await expect(options.first()).toContainText("Neil Armstrong");
  await expect(page).toHaveURL(/q=moon\+armst/);
  expect(await options.count()).toBeLessThanOrEqual(5);
  const count = Number(/, (\d+)$/.exec(await options.first().innerText())?.[1]);
  const [list, hit] = await Promise.all([
    page.getByRole("listbox").boundingBox(),
    page.locator("main ol h2 a").first().boundingBox(),
  ]);
  expect(hit!.y).toBeGreaterThanOrEqual(list!.y + list!.height);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=moon&person=neil-armstrong&country=US&from=1960&to=1989$/);
  await expect(box(page)).toHaveValue("moon");
  await expect(page.getByTestId("total")).toHaveText(String(count));
});

for (const path of ["/", "/search?q=moon", "/about"])
  test(`long suggestions are cut on a phone, and their counts stay on it: ${path} @script @phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const label = "Ministry of Everything that is Far and Wide ".repeat(5);
    const suggestions = [
      { kind: "outlets", label, count: 1234, url: "/search" },
      { kind: "headline", label, count: null, url: "/about" },
    ];
    await page.route("**/api/v1/suggest*", (route) => route.fulfill({ json: { suggestions } }));
    await page.goto(path);
    await ready(page, true);
    await box(page).fill("mini");
    await expect(page.getByRole("option")).toHaveCount(2);
    if (path !== "/about") await expect(page).toHaveURL(/q=mini$/);
    await expect(page.getByRole("option").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const count = await page.getByText("1,234").last().boundingBox();
    expect(count!.x + count!.width).toBeLessThanOrEqual(360);
  });

test("a slash jumps to the box, and can be switched off @script", async ({ page }) => {
  await page.goto("/");
  await ready(page, true);
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("");
  await page.getByLabel(/jumps to the search box/).uncheck();
  await page.locator("h1").click({ force: true });
  await page.keyboard.press("/");
  await expect(box(page)).not.toBeFocused();
  await page.reload();
  await expect(page.getByLabel(/jumps to the search box/)).not.toBeChecked();
});

test("where results cannot be fetched in place, the page is opened @script", async ({ page }) => {
  await page.goto("/search?q=moon");
  await ready(page, true);
  await routeInPlace(page, (route) => route.abort());
  await facet(page, "Countries").locator(".facet-value").first().click();
  await expect(page).toHaveURL(/country=/);
  await expect(page.getByRole("list", { name: "Filters in use" })).toBeVisible();
});

test("nothing moves while a page loads or a filter is set @script @phone", async ({ page, isMobile }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/search?q=moon");
  await ready(page, true);
  const shifted = () =>
    page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0));
  expect(await shifted()).toBeLessThan(0.01);
  // On a phone the filters lie above the results, which move with them.
  if (isMobile) return;
  const top = () => page.locator(".hits").evaluate((hits) => hits.getBoundingClientRect().top);
  const before = await top();
  await facet(page, "People").locator(".facet-value").first().click();
  await expect(page.getByRole("list", { name: "Filters in use" })).toBeVisible();
  expect(Math.abs((await top()) - before)).toBeLessThan(0.01 * 720);
  await page.locator("#filters").evaluate((filters) => filters.scrollTo(0, 400));
  await facet(page, "Countries").locator(".facet-value").first().click();
  await expect(page).toHaveURL(/person=.*country=/);
  await expect(page.getByRole("link", { name: /^Remove filter Countries/ })).toBeVisible();
  expect(await page.locator("#filters").evaluate((filters) => filters.scrollTop)).toBe(400);
  expect(await shifted()).toBeLessThan(0.02);
});

/** The texts for which the page has asked results, in the order asked. */
function asked(page: Page): string[] {
  const texts: string[] = [];
  page.on("request", (request) => {
    if (isInPlace(request)) texts.push(new URL(request.url()).searchParams.get("q") ?? "");
  });
  return texts;
}

test("what an input method commits is searched once, and nothing before @script", async ({ page }) => {
  await page.goto("/search?sort=newest");
  await ready(page, true);
  const texts = asked(page);
  await box(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  for (const text of ["ㅎ", "하", "한"]) await compose(text);
  await page.waitForTimeout(500);
  expect(texts).toEqual([]);
  await keyboard.send("Input.insertText", { text: "한" });
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent("한")}&sort=newest`);
  for (const text of ["ㄱ", "구", "국"]) await compose(text);
  await keyboard.send("Input.insertText", { text: "국" });
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent("한국")}&sort=newest`);
  await page.waitForTimeout(500);
  expect(texts).toEqual(["한", "한국"]);
  await expect(box(page)).toHaveValue("한국");
});

test("a composition that is given up searches nothing @script", async ({ page }) => {
  await page.goto("/search?q=moon");
  await ready(page, true);
  const texts = asked(page);
  await box(page).focus();
  await page.keyboard.press("End");
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "つき", selectionStart: 2, selectionEnd: 2 });
  await keyboard.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
  await page.waitForTimeout(500);
  expect(texts).toEqual([]);
  await expect(box(page)).toHaveValue("moon");
});

// Browsers differ in which event tells of the committed text: none in Chromium, one after the end in Firefox, before in Safari.
for (const [name, before, after] of [
  ["none", false, false],
  ["after", false, true],
  ["before", true, false],
] as const) {
  test(`an input method's text is searched once, whichever event brings it: ${name} @script`, async ({ page }) => {
    await page.goto("/search?sort=newest");
    await ready(page, true);
    const texts = asked(page);
    await box(page).evaluate(
      (input: HTMLInputElement, { before, after }) => {
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
        const composition = (type: string, data: string) =>
          input.dispatchEvent(new CompositionEvent(type, { data, bubbles: true }));
        const change = (text: string, isComposing: boolean) => {
          write.call(input, text);
          input.dispatchEvent(new InputEvent("input", { data: text, isComposing, bubbles: true }));
        };
        input.focus();
        composition("compositionstart", "");
        change("つき", true);
        if (before) change("月", false);
        else change("月", true);
        composition("compositionend", "月");
        if (after) change("月", false);
      },
      { before, after },
    );
    await expect(page).toHaveURL(`/search?q=${encodeURIComponent("月")}&sort=newest`);
    await page.waitForTimeout(500);
    expect(texts).toEqual(["月"]);
  });
}

for (const [how, wait] of [
  ["at once", 0],
  ["late", 2000],
] as const) {
  test(`Back from what was typed at home leads home, results that come ${how} @script`, async ({ page }) => {
    await page.goto("/about");
    await page.goto("/");
    await ready(page, true);
    const holdings = await page.locator("main p").first().innerText();
    if (wait > 0) await delayInPlace(page, wait);
    const entries = await page.evaluate(() => history.length);
    const first = page.waitForRequest(isInPlace);
    await box(page).pressSequentially("moon", { delay: 20 });
    // Then the typing goes on: after the first results have come, or while they are under way.
    if (wait > 0) await first;
    else await expect(page).toHaveURL(/\/search\?q=moon$/);
    await box(page).pressSequentially(" land", { delay: 20 });
    await expect(page).toHaveURL(/\/search\?q=moon\+land$/);
    await box(page).fill("");
    await expect(page).toHaveURL("/search");
    await box(page).fill("treaty");
    await expect(page).toHaveURL(/\/search\?q=treaty$/);
    await box(page).press("Enter");
    await page.waitForTimeout(wait + 300);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.goBack();
    await expect(page).toHaveURL("/");
    await expect(page.locator("main p").first()).toHaveText(holdings);
    await expect(box(page)).toHaveValue("");
    await page.goBack();
    await expect(page).toHaveURL("/about");
  });
}

test("typing at home, cleared before its results have come, leaves home an entry of its own @script", async ({
  page,
}) => {
  await page.goto("/about");
  await page.goto("/");
  await ready(page, true);
  await delayInPlace(page, 700);
  const first = page.waitForRequest(isInPlace);
  await box(page).fill("moon");
  await first;
  await box(page).fill("");
  await page.waitForTimeout(1500);
  await expect(page).toHaveURL("/search");
  await box(page).fill("treaty");
  await expect(page).toHaveURL(/\/search\?q=treaty$/);
  await page.goBack();
  await expect(page).toHaveURL("/");
});
