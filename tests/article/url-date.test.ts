import { expect, it } from "vitest";
import { urlDate } from "../../lib/article/dates/url-date.ts";

it.each([
  ["https://paper.example/2019/05/13/bridge-reopens.html", "2019-05-13"],
  ["https://paper.example/news/2019/5/3/bridge", "2019-05-03"],
  ["https://paper.example/world/2019/may/13/bridge-reopens", "2019-05-13"],
  ["https://paper.example/news/2019-05-13-bridge", "2019-05-13"],
  ["https://paper.example/20190513/bridge", "2019-05-13"],
  ["https://paper.example/2019/05/bridge", "2019-05"],
])("%s says %s", (address, value) => expect(urlDate(address)?.value).toBe(value));

it.each([
  "https://paper.example/2019/13/45/bridge",
  "https://paper.example/2019/bridge",
  "https://paper.example/story/20190513123/bridge",
  "https://paper.example/?date=/2019/05/13/",
  "https://paper.example/2019/jan/99/x",
  "https://paper.example/v/3019/05/13/",
  "not an address /2019/05/13/",
])("%s says nothing", (address) => expect(urlDate(address)).toBeNull());
