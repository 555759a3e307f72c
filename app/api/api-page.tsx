import { PARAMETERS } from "../../lib/query/address/parameters.ts";
import { typesOf } from "../../lib/query/api/openapi.ts";
import type { ApiParameter, Operation } from "../../lib/query/api/operation.ts";
import { OPERATIONS } from "../../lib/query/api/operations.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { visitor } from "../visitor.ts";
import { AnswerFields } from "./answer-fields.tsx";

/** The address of the API's document. */
const DOCUMENT = "/api/v1/openapi.json";

/** What the API can be asked and what it answers, for people: the same table that its document is made of. */
export async function apiPage({ messages }: Asked): Promise<Page> {
  const { api } = messages;
  const main = (
    <div className="max-w-3xl">
      <h1 className="font-serif text-4xl font-bold">{api.title}</h1>
      <p className="prose mt-4">{api.intro}</p>
      <p className="prose mt-2">
        <Pieces
          of={api.document(
            <a href={DOCUMENT}>
              <code>{DOCUMENT}</code>
            </a>,
          )}
        />
      </p>
      {visitor().name !== null && (
        <p className="prose mt-2">
          {messages.accounts.tokensIntro} <a href="/account">{messages.accounts.account}</a>
        </p>
      )}
      <h2 className="about-title">{api.contents}</h2>
      <ul className="mt-2">
        {OPERATIONS.map(({ id, path }) => (
          <li key={id} className="py-1">
            <a href={`#${id}`} className="text-sm break-words">
              <code>{path}</code>
            </a>{" "}
            <span className="text-sm text-soft">{api.operations[id]}</span>
          </li>
        ))}
      </ul>
      {OPERATIONS.map((operation) => (
        <OperationPart key={operation.id} operation={operation} messages={messages} />
      ))}
    </div>
  );
  return { title: api.title, main };
}

interface Props {
  readonly operation: Operation;
  readonly messages: Messages;
}

function OperationPart({ operation: { id, path, parameters, answer }, messages: { api } }: Props) {
  // What every search takes is told once.
  const ofSearch = id !== "search" && parameters.some(({ name }) => name === "q");
  const own = parameters.filter(
    ({ name, meaning }) => !ofSearch || !PARAMETERS.some((one) => one.name === name && one.meaning === meaning),
  );
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="border-b border-rule pb-1 font-mono text-lg font-bold break-words">
        <code>{path}</code>
      </h2>
      <p className="mt-2">{api.operations[id]}.</p>
      {ofSearch && (
        <p className="mt-2 text-sm">
          <a href="#search" className="inline-block py-1">
            {api.ofSearch}
          </a>
        </p>
      )}
      {own.length > 0 && <ParameterTable parameters={own} words={api} />}
      {typesOf(answer)[0] === "application/json" ? (
        <details className="fold mt-2">
          <summary>{api.answer}</summary>
          <AnswerFields answer={answer} />
        </details>
      ) : (
        <p className="mt-2 text-sm">
          {api.file} <code>{typesOf(answer).join(", ")}</code>
        </p>
      )}
    </section>
  );
}

interface TableProps {
  readonly parameters: readonly ApiParameter[];
  readonly words: Messages["api"];
}

function ParameterTable({ parameters, words }: TableProps) {
  return (
    <table className="mt-2 w-full text-start text-sm">
      <caption className="sr-only">{words.parameters}</caption>
      <thead>
        <tr className="border-b border-rule text-soft">
          <th scope="col" className="w-1/4 py-1 pe-4 text-start font-normal">
            {words.parameter}
          </th>
          <th scope="col" className="py-1 text-start font-normal">
            {words.meaning}
          </th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, meaning, in: place }) => (
          <tr key={name} className="border-b border-rule align-baseline">
            <th scope="row" className="py-1 pe-4 text-start font-normal">
              <code>{place === "path" ? `{${name}}` : name}</code>
            </th>
            <td lang="en" className="py-1">
              {meaning.replaceAll("`", "")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
