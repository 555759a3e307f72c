import { type AnswerField, answerFields } from "../../lib/query/api/answer-fields.ts";
import type { Operation } from "../../lib/query/api/operation.ts";

/** The keys of an answer, each with what it holds; those of what it holds stand under it. */
export function AnswerFields({ answer }: Pick<Operation, "answer">) {
  return <Fields fields={answerFields(answer)} />;
}

function Fields({ fields }: { readonly fields: readonly AnswerField[] }) {
  return (
    <ul className="mt-1 ps-4 text-sm">
      {fields.map(({ name, holds, meaning, fields: inner }) => (
        <li key={name} className="mt-1">
          <code className="font-bold">{name}</code> <code className="text-soft [overflow-wrap:anywhere]">{holds}</code>
          {meaning !== null && <p lang="en">{meaning.replaceAll("`", "")}</p>}
          {inner.length > 0 && <Fields fields={inner} />}
        </li>
      ))}
    </ul>
  );
}
