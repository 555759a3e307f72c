import type { ReactNode } from "react";

export interface Option {
  readonly value: string;
  readonly label: ReactNode;
  /** What fields a choice asks for, and from which facet's values its text is offered some. */
  readonly asks?: readonly string[];
  readonly suggests?: string | undefined;
}

interface Props {
  readonly legend: string;
  readonly name: string;
  readonly chosen: string | null;
  readonly options: readonly Option[];
  readonly required?: boolean;
}

/** One of several. */
export function Radios({ legend, name, chosen, options, required = false }: Props) {
  return (
    <fieldset className="grid gap-0.5">
      <legend className="mb-1 font-bold">
        <bdi>{legend}</bdi>
      </legend>
      {options.map(({ value, label, asks = [], suggests }) => (
        <label key={value} className="radio">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            required={required}
            data-asks={asks.join(" ") || undefined}
            data-suggests={suggests}
          />
          <span className="min-w-0">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
