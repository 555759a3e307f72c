import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { changed, searchPath } from "../../../lib/query/address/url.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { shadeOf, shadesOf } from "../../../lib/query/views/shades.ts";
import type { ValueFound } from "../../../lib/query/views/values-found.ts";
import type { WorldMap } from "../../../lib/query/views/world-map.ts";
import { assets } from "../../_page/assets.ts";
import { FacetSwitch } from "../facet-switch.tsx";
import { PLACES } from "./places.ts";
import { ValueNumbers } from "./value-numbers.tsx";

const ORDER = new Map(PLACES.map((code, at) => [code, at + 1]));

interface Props {
  readonly map: WorldMap;
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** The countries of what was found, shaded by their numbers of articles, and the same as a list. */
export function WorldMapView({ map: { countries, chosenAlone }, request, messages }: Props) {
  const { views, facet } = messages;
  const shades = shadesOf(countries.map(({ articles }) => articles.count));
  const isAbout = request.about.includes("countries");
  const others = request.about.filter((key) => key !== "countries");
  // Circles stand on top of outlines, and smaller ones on larger.
  const drawn = countries.toSorted((a, b) => orderOf(a) - orderOf(b));
  return (
    <div className="mt-3">
      <div data-stay className="flex flex-wrap items-baseline justify-between gap-x-6">
        <FacetSwitch
          label={facet.role("countries")}
          name="about map"
          choices={[false, true].map((about) => ({
            label: about ? facet.about : facet.mentioned,
            href: searchPath(changed(request, { about: about ? [...others, "countries"] : others })),
            chosen: about === isAbout,
          }))}
        />
        {countries.length > 0 && (
          <a href="#numbers" className="inline-block py-1 text-sm">
            {views.toNumbers}
          </a>
        )}
      </div>
      {chosenAlone && <p className="remarks mt-2">{views.chosenAlone("countries")}</p>}
      {countries.length === 0 ? (
        <p className="mt-4">{views.none("countries")}</p>
      ) : (
        <>
          <svg viewBox="0 0 2000 880" className="world">
            <title>{views.map.chart}</title>
            <use href={`${assets().world}#world`} className="land" />
            {drawn.map((country) => (
              <Country
                key={country.value.value}
                country={country}
                shade={shadeOf(country.articles.count, shades)}
                messages={messages}
              />
            ))}
          </svg>
          <p className="flex flex-wrap items-center gap-x-4 text-xs text-soft">
            <span>{views.map.shades}</span>
            {shades.map(({ from, to }, at) => (
              <span key={from} className="flex items-center gap-1.5">
                <span className={`swatch shade-${at + 1}`} />
                {views.map.shade(from, to)}
              </span>
            ))}
          </p>
          <p className="mt-1 max-w-prose text-xs text-soft">
            {views.map.signs} {views.map.borders}
          </p>
          <h2 id="numbers" className="about-title mb-2">
            {views.map.numbers(countries.length)}
          </h2>
          <ValueNumbers
            values={countries.map((country) => ({ ...country, facet: "countries" as const }))}
            messages={messages}
          />
        </>
      )}
    </div>
  );
}

interface CountryProps {
  readonly country: ValueFound;
  readonly shade: number;
  readonly messages: Messages;
}

function Country({ country: { value, articles }, shade, messages }: CountryProps) {
  const said = messages.views.point(messages.value("countries", value), articles.count);
  // Codes of states that are no more are longer.
  const form = !ORDER.has(value.value) ? "whole" : value.value.length > 2 ? "former" : "small";
  return (
    <a href={searchPath(articles.request)} aria-label={said} className={`shade-${shade} ${form}`}>
      <title>{said}</title>
      <use href={`${assets().world}#${value.value}`} />
    </a>
  );
}

function orderOf({ value }: ValueFound): number {
  return ORDER.get(value.value) ?? 0;
}
