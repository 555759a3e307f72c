import { searchPath } from "../../../lib/query/address/url.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import type { Edge, Network, Node } from "../../../lib/query/views/network.ts";
import { layOut, type Place, type Size } from "../../../lib/query/views/network-layout.ts";
import { Pieces } from "../article/pieces.tsx";
import { ValueNumbers } from "./value-numbers.tsx";

/** The drawing, the height of a name's box, and what its letters need, in units of the drawing. */
const AREA: Size = { width: 900, height: 560 };
const [HEIGHT, LETTER, WIDE_LETTER, PADDING] = [30, 8.3, 16, 18];

/** Longer names are cut; the list has them whole. */
const LONGEST = 26;

interface Props {
  readonly network: Network;
  readonly messages: Messages;
}

/** Who stands with whom in what was found: those who are linked as a drawing, and all numbers below. */
export function NetworkView({ network, messages }: Props) {
  const { nodes, edges, everywhere, chosenAlone } = network;
  const { views } = messages;
  const words = views.network;
  const people = nodes.filter(({ facet }) => facet === "people").length;
  if (nodes.length + everywhere.length === 0) return <p className="mt-4">{views.none("people")}</p>;
  return (
    <div className="mt-3">
      <p className="max-w-prose text-sm text-soft">{words.intro(people, nodes.length - people)}</p>
      {chosenAlone && <p className="remarks mt-2">{views.chosenAlone("people")}</p>}
      {everywhere.length > 0 && (
        <p className="mt-1 text-sm">
          <Pieces of={words.everywhere(everywhere.map(({ value }) => <bdi key={value.value}>{value.label}</bdi>))} />
        </p>
      )}
      {edges.length === 0 ? <p className="mt-4">{words.noPairs}</p> : <Drawing network={network} messages={messages} />}
      {edges.length > 0 && (
        <>
          <h2 id="numbers" className="about-title mb-2">
            {words.pairs(edges.length)}
          </h2>
          <PairTable network={network} messages={messages} />
        </>
      )}
      {nodes.length > 0 && (
        <>
          <h2 className="about-title mb-2">{words.everybody}</h2>
          <ValueNumbers values={nodes} messages={messages} />
        </>
      )}
    </div>
  );
}

function Drawing({ network: { nodes, edges }, messages }: Props) {
  const shown = nodes
    .map((node, at) => ({ node, at }))
    .filter(({ at }) => edges.some(({ from, to }) => from === at || to === at));
  const placeOf = new Map(shown.map(({ at }, place) => [at, place]));
  const names = shown.map(({ node }) => nameOf(node, messages));
  const boxes = names.map((name): Size => ({ width: widthOf(name.shown) + PADDING, height: HEIGHT }));
  const most = Math.max(...edges.map(({ weight }) => weight));
  const links = edges.map((edge) => ({
    edge,
    from: placeOf.get(edge.from)!,
    to: placeOf.get(edge.to)!,
    pull: Math.sqrt(edge.weight / most),
  }));
  const places = layOut(boxes, links, AREA);
  // Few names need less height.
  const [top, bottom] = [
    Math.min(...places.map(({ y }) => y)) - HEIGHT,
    Math.max(...places.map(({ y }) => y)) + HEIGHT,
  ];
  return (
    <>
      <a href="#numbers" className="inline-block py-1 text-sm">
        {messages.views.toNumbers}
      </a>
      <div className="relative overflow-x-auto">
        <svg viewBox={`0 ${top} ${AREA.width} ${bottom - top}`} className="network">
          <title>{messages.views.network.chart}</title>
          {links.map(({ edge, from, to, pull }) => (
            <Line
              key={`${from} ${to}`}
              edge={edge}
              ends={[places[from]!, places[to]!]}
              width={1 + 5 * pull}
              said={messages.views.network.pair(names[from]!.whole, names[to]!.whole, edge.articles.count)}
            />
          ))}
          {shown.map(({ node }, at) => {
            const { x, y } = places[at]!;
            const { width, height } = boxes[at]!;
            const said = messages.views.point(names[at]!.whole, node.articles.count);
            return (
              <a
                key={`${node.facet} ${node.value.value}`}
                href={searchPath(node.articles.request)}
                aria-label={said}
                className={`node ${node.facet}`}
              >
                <title>{said}</title>
                <rect
                  x={x - width / 2}
                  y={y - height / 2}
                  width={width}
                  height={height}
                  rx={node.facet === "people" ? 15 : 3}
                />
                <text x={x} y={y + 5.5} textAnchor="middle">
                  {names[at]!.shown}
                </text>
              </a>
            );
          })}
        </svg>
      </div>
    </>
  );
}

interface LineProps {
  readonly edge: Edge;
  readonly ends: readonly [Place, Place];
  readonly width: number;
  readonly said: string;
}

/** A line between two names; a wider one that is not seen is what a finger hits. */
function Line({ edge, ends: [a, b], width, said }: LineProps) {
  const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  return (
    <a href={searchPath(edge.articles.request)} aria-label={said} className="edge">
      <title>{said}</title>
      <line {...ends} strokeWidth={14} className="touch" />
      <line {...ends} strokeWidth={Math.round(10 * width) / 10} />
    </a>
  );
}

function PairTable({ network: { nodes, edges }, messages }: Props) {
  const words = messages.views.network;
  const name = (at: number) => nameOf(nodes[at]!, messages).whole;
  return (
    <div className="relative overflow-x-auto">
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{words.one}</th>
            <th scope="col">{words.other}</th>
            <th scope="col" className="figure">
              {words.together}
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ from, to, articles }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row" dir="auto">
                {name(from)}
              </th>
              <td dir="auto">{name(to)}</td>
              <td className="figure">
                <a href={searchPath(articles.request)} className="figure-link">
                  {messages.number(articles.count)}
                  <span className="sr-only"> {words.pair(name(from), name(to), articles.count)}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf({ facet, value }: Node, messages: Messages): { readonly whole: string; readonly shown: string } {
  const whole = messages.value(facet, value);
  const letters = [...whole];
  return { whole, shown: letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : whole };
}

/** About how wide a name is. */
function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > "\u2e7f" ? WIDE_LETTER : LETTER), 0);
}
