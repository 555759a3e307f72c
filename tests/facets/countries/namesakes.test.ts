import { describe, expect, test } from "vitest";
import { codesIn } from "./read-countries.ts";

describe("names that two places share", () => {
  test.each([
    ["Georgia the state, by its towns", "Voters across Georgia queued from Savannah to Macon.", ["US"]],
    ["Georgia the state, in a list of states", "Tornadoes struck Georgia, Alabama and Tennessee.", ["US"]],
    ["Georgia the country, by its capital", "Georgia recalled its envoy, a spokesman in Tbilisi said.", ["GE"]],
    ["Georgia the country, by a neighbour", "Armenia and Georgia reopened the mountain road.", ["AM", "GE"]],
    ["Georgians of the country", "Georgian and Azerbaijani engineers inspected the pipeline.", ["AZ", "GE"]],
    ["South Georgia the island", "Penguins on South Georgia are breeding again.", ["GS"]],
    ["a town and its state", "A bridge closed in Paris, Tennessee, on Monday.", ["US"]],
    ["a capital and a province", "The plant in London, Ontario, will hire again.", ["CA"]],
    ["a country's name and a state", "The parade in Peru, Indiana, was cancelled.", ["US"]],
    ["a town and a short form", "Athens, Ga., and Rome, Ga., share a bus line.", ["US"]],
    ["a town and a postal code", "The firm moved to Dublin, OH 43017, last year.", ["US"]],
    ["a town in another country", "He was born in Córdoba, Argentina.", ["AR"]],
    ["a town by the rest of the text", "Farmers near Granada, in southern Spain, lost olives. Granada is dry.", ["ES"]],
    ["the other Granada", "The lake at Granada rose after rain across Nicaragua.", ["NI"]],
    ["Birmingham by default", "Trams stopped in Birmingham on Tuesday.", ["GB"]],
    ["Birmingham by its state", "Birmingham is the largest city of Alabama after Huntsville.", ["US"]],
    ["Hyderabad in Sindh", "Police in Hyderabad said the road to Karachi was open; Sindh is calm.", ["PK"]],
    ["Congo with its full name", "The Democratic Republic of the Congo signed first.", ["CD"]],
    ["the other Congo", "Congo-Brazzaville sent observers.", ["CG"]],
    ["both", "The Republic of Congo lies across the river from Kinshasa.", ["CD", "CG"]],
    ["the Guineas", "Guinea-Bissau, Guinea and Equatorial Guinea met Papua New Guinea.", ["GN", "GQ", "GW", "PG"]],
    ["Niger and Nigeria", "Niger exports onions to Nigeria.", ["NE", "NG"]],
    ["their people", "A Nigerien driver and a Nigerian trader shared the cab.", ["NE", "NG"]],
    ["the Koreas", "South Korean trains stopped; North Korea kept silent.", ["KP", "KR"]],
    ["the Dominicas", "Dominica beat the Dominican Republic.", ["DM", "DO"]],
    ["the Samoas", "American Samoa voted before Samoa did.", ["AS", "WS"]],
    [
      "Ireland, south and north",
      "Lorries from the Republic of Ireland enter Northern Ireland unchecked.",
      ["GB", "IE"],
    ],
    ["the Sudans", "South Sudan pumps oil through Sudan.", ["SD", "SS"]],
    ["New Mexico", "Snow fell on New Mexico.", ["US"]],
    ["Panama City in Florida", "Panama City, Florida, counted its roofs.", ["US"]],
    ["a county abroad", "Rescuers in Hualien County dug all night, Taiwan's fire service said.", ["TW"]],
    ["a county at home", "Deputies searched Kanawha County for the truck.", ["US"]],
  ])("%s", (_, text, codes) => expect(codesIn(text)).toEqual(codes));

  test("the publisher's country tips the balance where the text says nothing", () => {
    const text = "The council of Newcastle met on Tuesday.";
    expect(codesIn(text)).toEqual(["GB"]);
    expect(codesIn(text, { home: "AU" })).toEqual(["AU"]);
  });

  test("the publisher's country is never a mention by itself", () => {
    expect(codesIn("The council met on Tuesday.", { home: "AU" })).toEqual([]);
  });

  test("local colour decides between towns and makes no country", () => {
    expect(codesIn("The sheriff of Alexandria charged a freshman with a felony.")).toEqual(["US"]);
    expect(codesIn("The sheriff charged a freshman with a felony.")).toEqual([]);
  });
});
