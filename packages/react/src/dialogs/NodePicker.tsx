import { fillTemplate } from "@logic-model/core/vocabulary";
import { type KeyboardEvent, type MouseEvent, memo, type ReactElement, useEffect, useId, useRef } from "react";
import { isComposing } from "../headless/isComposing.ts";
import type { DialogEditor } from "./dialogEditor.ts";
import type { Picker, PickerOption } from "./usePicker.ts";

/** How far Page Up and Page Down go. */
const PAGE = 8;

/**
 * A search with its results always open below it, following the combobox of the ARIA Authoring Practices: focus stays in
 * the search while arrow keys move through the results, and Enter or a double click picks one. A refused result shows why.
 */
export function NodePicker(props: {
  editor: DialogEditor;
  picker: Picker<unknown>;
  label: string;
  onPick: () => void;
}): ReactElement {
  const { editor, picker, label, onPick } = props;
  const { messages } = editor;
  const { options, active, more } = picker;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const activeId = active?.id;

  useEffect(() => {
    if (activeId === undefined) list.current?.parentElement?.scrollTo({ top: 0 });
    else list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  function pick() {
    if (active?.refused !== undefined) editor.announce(active.refused);
    else if (active) onPick();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return;
    const step = STEPS[event.key];
    if (event.key === "Enter") pick();
    else if (step !== undefined) {
      const at = active ? options.indexOf(active) + step : step > 0 ? 0 : options.length - 1;
      const next = options[Math.max(0, Math.min(options.length - 1, at))];
      if (next) picker.activate(next.id);
    } else return;
    event.preventDefault();
  }

  return (
    <div className="lm-picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        autoComplete="off"
        data-first-focus
        value={picker.query}
        onChange={(event) => picker.search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="lm-quiet">
        {options.length
          ? fillTemplate(messages.dialog_count, { count: options.length + more }, editor.locale)
          : messages.dialog_none}
      </p>
      {/* Not a tab stop: the arrow keys in the search scroll it. */}
      <div className="lm-picker-scroll" tabIndex={-1}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search */}
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          tabIndex={-1}
          aria-label={label}
          // Otherwise the search would lose focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            const chosen = optionAt(event);
            if (chosen !== undefined) picker.activate(chosen);
          }}
          onDoubleClick={(event) => {
            if (optionAt(event) !== undefined) pick();
          }}
        >
          {options.map((option) => (
            <Option
              key={option.id}
              id={`${id}-${option.id}`}
              option={option}
              active={option === active}
              levelName={
                option.level === undefined ? "" : fillTemplate(messages.dialog_moveLevel, { level: option.level })
              }
            />
          ))}
        </div>
        {more > 0 && (
          <p className="lm-picker-more">{fillTemplate(messages.dialog_more, { count: more }, editor.locale)}</p>
        )}
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

function optionAt({ target }: MouseEvent): string | undefined {
  return (target as Element).closest<HTMLElement>("[data-option]")?.dataset.option;
}

interface OptionProps {
  readonly id: string;
  readonly option: PickerOption;
  readonly active: boolean;
  /** 2階層目 */
  readonly levelName: string;
}

/** Memoized: moving through the results renders only two of them. */
const Option = /* @__PURE__ */ memo(function Option({ id, option, active, levelName }: OptionProps): ReactElement {
  const { name, text, tags = [], where, level, refused } = option;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the search; aria-activedescendant points here
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={refused !== undefined || undefined}
      data-option={option.id}
      className="lm-option"
      style={level === undefined ? undefined : { marginInlineStart: `${(level - 1) * 20}px` }}
    >
      <span className="lm-option-text">
        {name && <span className="lm-option-name">{name} </span>}
        {levelName && <span className="lm-hidden">{levelName} </span>}
        {text}
        {tags.map((tag) => (
          <span key={tag} className="lm-option-tag">
            {" "}
            {tag}
          </span>
        ))}
      </span>
      {where && <span className="lm-quiet"> {where}</span>}
      {refused && <span className="lm-option-refused"> {refused}</span>}
    </div>
  );
});
