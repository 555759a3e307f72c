import { describe, expect, it } from "vitest";
import { type PublisherEvidence, publisherOf } from "../../../lib/facets/outlets/publish/publisher.ts";

const range = { field: "text", start: 10, end: 90 } as const;
const nothing: PublisherEvidence = { given: null, url: null, footers: [], datelines: [] };
const footer = (text: string) => publisherOf({ ...nothing, footers: [{ text, range }] });
const dateline = (text: string) => publisherOf({ ...nothing, datelines: [{ text, range }] });

describe("publisherOf", () => {
  it("concludes nothing from nothing", () => {
    expect(publisherOf(nothing)).toEqual({ publisher: null, agency: null, syndicated: false });
  });

  it("believes metadata before a URL, a URL before a disclaimer, a disclaimer before a dateline", () => {
    const footers = [{ text: "© 2021 Meridian Courier", range }];
    const datelines = [{ text: "TOKYO (Reuters) -", range }];
    const url = "https://www.thehindu.com/news/a.ece";
    const given = "Dawn";
    const named = (evidence: PublisherEvidence) => publisherOf(evidence).publisher;
    expect(named({ given, url, footers, datelines })).toEqual({ id: "dawn", name: "Dawn", evidence: "metadata" });
    expect(named({ given: null, url, footers, datelines })).toMatchObject({ name: "The Hindu", evidence: "url" });
    expect(named({ given: null, url: null, footers, datelines })).toEqual({
      id: "meridian-courier",
      name: "Meridian Courier",
      evidence: "disclaimer",
      at: range,
    });
    expect(named({ ...nothing, datelines })).toEqual({
      id: "reuters",
      name: "Reuters",
      evidence: "dateline",
      at: range,
    });
  });

  it("reads a name without marks of direction and other hidden characters", () => {
    const given = "\u202e Meridian\u00a0 \u200fCourier\u2066\u0000";
    expect(publisherOf({ ...nothing, given }).publisher).toEqual({
      id: "meridian-courier",
      name: "Meridian Courier",
      evidence: "metadata",
    });
    expect(publisherOf({ ...nothing, given: "\u202e\u200f" }).publisher).toBeNull();
  });

  it.each([
    ["the times of india", "The Times of India"],
    ["Press Trust of India", "PTI"],
    ["El Pais", "El País"],
    ["ndtv.com", "NDTV"],
    ["Port Lune Gazette", "Port Lune Gazette"],
  ])("reads the given name %s", (given, name) => {
    expect(publisherOf({ ...nothing, given }).publisher?.name).toBe(name);
  });

  it.each(["https://bit.ly/3abc", "bit.ly", "https://t.me/s/quaypost", "facebook.com", "https://archive.ph/Xy1"])(
    "knows no outlet by %s, which only carries or leads to what others publish",
    (address) => {
      expect(publisherOf({ ...nothing, given: address }).publisher).toBeNull();
      expect(publisherOf({ ...nothing, url: address }).publisher).toBeNull();
    },
  );

  it.each([
    ["https://nyti.ms/3abc", "The New York Times"],
    ["https://edition.cnn.com/2020/a", "CNN"],
    ["http://www.bbc.co.uk/news/1", "BBC"],
    ["https://timesofindia.indiatimes.com/x", "The Times of India"],
    ["https://web.archive.org/web/2010/http://www.haaretz.com/x", "Haaretz"],
    ["https://portlunegazette.info/a", "portlunegazette.info"],
  ])("takes the site of %s", (url, name) => {
    expect(publisherOf({ ...nothing, url }).publisher).toMatchObject({ name, evidence: "url" });
  });

  it.each([
    "https://x.com/someone/status/1",
    "https://news.google.com/articles/1",
    "https://example.com/a",
    "http://localhost:3000/a",
    "http://192.168.0.1/a",
    "no url at all",
    "",
  ])("takes no site from %j", (url) => {
    expect(publisherOf({ ...nothing, url }).publisher).toBeNull();
  });

  it.each([
    ["(This story has not been edited by Harbour Post staff and is published from a syndicated feed.)", "Harbour Post"],
    ["(Except for the headline, the text has not been edited by NDTV staff.)", "NDTV"],
    ["(This story has not been edited by Lune Today and is auto-generated from a feed.)", "Lune Today"],
    ["© 2019 The Meridian Courier. All rights reserved.", "The Meridian Courier"],
    ["Copyright 2011 The Associated Press. All rights reserved.", "AP"],
    ["Copyright Meridian Courier 2021", "Meridian Courier"],
    ["Copyright (c) 1998-2001 by Port Lune Gazette", "Port Lune Gazette"],
    ["First published in Le Monde on 3 May.", "Le Monde"],
    ["Originally published by The Mail & Guardian", "Mail & Guardian"],
    ["This article appeared in the Asahi Shimbun and is used with permission.", "Asahi Shimbun"],
    ["This article first appeared in Meridian Courier.", "Meridian Courier"],
    ["Meridian Courier Staff", "Meridian Courier"],
    ["By Dawn Staff", "Dawn"],
    ["All rights reserved. Meridian Courier", "Meridian Courier"],
  ])("reads the notice %s", (text, name) => {
    expect(footer(text).publisher).toMatchObject({ name, evidence: "disclaimer", at: range });
  });

  it.each([
    ["(With inputs from PTI)", "PTI"],
    ["With agency inputs from ANI and PTI", "ANI"],
    ["Source: Xinhua", "Xinhua"],
    ["— AP", "AP"],
    ["/TASS/", "TASS"],
    ["(Xinhua)", "Xinhua"],
    ["This is an unedited, auto-generated story from a syndicated news feed from IANS.", "IANS"],
  ])("reads the agency of %s", (text, agency) => {
    expect(footer(text)).toMatchObject({ agency, publisher: null });
  });

  it.each([
    "(Reporting by Ann Roe in Paris; editing by John Doe)",
    "Photo: AFP",
    "Photo courtesy of Reuters",
    "(AP Photo/Ann Roe)",
    "Getty Images/AFP",
    "Follow us on Facebook",
  ])("reads neither publisher nor agency from %s", (text) => {
    expect(footer(text)).toMatchObject({ publisher: null, agency: null });
  });

  it.each([
    ["TOKYO (Reuters) -", "Reuters", "Reuters"],
    ["NEW DELHI, Nov 5 (PTI)", "PTI", "PTI"],
    ["MOSCOW, April 2. /TASS/", "TASS", "TASS"],
    ["WASHINGTON (CNN) -", "CNN", null],
    ["PORT LUNE (Meridian Wire) -", "Meridian Wire", "Meridian Wire"],
    ["PARIS, Jan 3 (AFP/Le Monde)", "AFP", "AFP"],
  ])("reads the dateline %s", (text, name, agency) => {
    expect(dateline(text)).toMatchObject({ publisher: { name, evidence: "dateline" }, agency });
  });

  it.each(["LONDON, Ontario -", "PARIS (Texas) -", "KIEV (USSR) -", "ROME -"])("finds no agency in %s", (text) => {
    expect(dateline(text)).toEqual({ publisher: null, agency: null, syndicated: false });
  });

  it("calls an article syndicated where its agency is another, or a notice says so", () => {
    const copy = publisherOf({ ...nothing, given: "Dawn", datelines: [{ text: "CAIRO (AFP) -", range }] });
    expect(copy).toMatchObject({ publisher: { name: "Dawn" }, agency: "AFP", syndicated: true });
    expect(publisherOf({ ...nothing, given: "Reuters" })).toMatchObject({ agency: "Reuters", syndicated: false });
    expect(footer("Published from a third-party feed").syndicated).toBe(true);
  });

  it("reads a notice of any length in time", () => {
    const text = `${"Copyright ".repeat(50_000)}${"A ".repeat(200_000)}(${"(".repeat(50_000)}`;
    const start = performance.now();
    footer(text);
    dateline(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
