import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly q: string;
  /** The parameters of the address that go with new words. */
  readonly kept: readonly (readonly [string, string])[];
  readonly messages: Messages;
}

/** The search box: a form. `_scripts/search-box.ts` makes a combobox of it. */
export function SearchBox({ q, kept, messages: { box } }: Props) {
  return (
    <search>
      <form id="search" action="/search" method="get" className="relative flex flex-wrap">
        <label htmlFor="q" className="sr-only">
          {box.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          placeholder={box.placeholder}
          enterKeyHint="search"
          autoComplete="off"
          dir="auto"
          className="field min-w-0 flex-1 text-lg"
        />
        <button type="submit" className="button rounded-s-none">
          {box.search}
        </button>
        <div id="suggestions" role="listbox" aria-label={box.suggestions} hidden className="suggestions" />
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}
