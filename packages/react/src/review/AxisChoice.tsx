import type { Axis } from "@logic-model/core/review";
import type { ReactElement } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";

/** Chooses the axis of the columns. Renders nothing if there is no choice. */
export function AxisChoice(props: {
  readonly axes: readonly Axis[];
  readonly value: Axis;
  readonly words: CoverageMessages;
  readonly onChange: (axis: Axis) => void;
}): ReactElement | null {
  const { axes, value, words, onChange } = props;
  if (axes.length < 2) return null;
  return (
    <fieldset className="lm-tools">
      <legend className="lm-hidden">{words.board_axis}</legend>
      {axes.map((axis) => (
        <button key={axis} type="button" aria-pressed={axis === value} onClick={() => onChange(axis)}>
          {words[`board_${axis}`]}
        </button>
      ))}
    </fieldset>
  );
}
