import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import { type CommandId, commandTitle } from "../command/commands.ts";
import { choosePane, isReview, type Panel, type RowPane, rowPane } from "../command/editorView.ts";
import { ariaKeys, keyWords } from "../command/keyWords.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useMac } from "../headless/useMac.ts";
import { Search } from "../viewer/Toolbar.tsx";
import { MenuButton } from "./MenuButton.tsx";
import { paneTitle } from "./paneTitle.ts";

const PANES: readonly RowPane[] = ["diagram", "table", "outline"];
const PANELS: readonly Panel[] = ["details", "findings", "unplaced", "history"];

/** The editor's toolbar: views, undo, commands for the selected rows, search and side panels. */
export function EditorToolbar({ editor }: { editor: LogicModelEditorState }): ReactElement {
  const { messages, readOnly, history, view } = editor;
  return (
    <div className="lm-toolbar lm-edit-toolbar" part="toolbar">
      <Views editor={editor} />
      {readOnly ? (
        <span className="lm-kind">{messages.readOnly}</span>
      ) : (
        <fieldset className="lm-tools" aria-label={messages.editTools}>
          <StepButton editor={editor} command="undo" name={history.past.at(-1)?.name} named={messages.undoNamed} />
          <StepButton editor={editor} command="redo" name={history.future.at(-1)?.name} named={messages.redoNamed} />
          {rowPane(view) && <RowTools editor={editor} />}
        </fieldset>
      )}
      {view.marked.length > 0 && (
        <fieldset className="lm-tools lm-marked" aria-label={messages.markedRow}>
          <span>{fillTemplate(messages.markedCount, { count: view.marked.length })}</span>
          <button type="button" onClick={() => editor.setView({ marked: [] })}>
            {messages.clearMarks}
          </button>
        </fieldset>
      )}
      <Search state={{ ...editor, reveal: (key) => editor.jump(key) }} />
      <Panels editor={editor} />
    </div>
  );
}

/** Commands for the selected rows. */
function RowTools({ editor }: { editor: LogicModelEditorState }): ReactElement {
  const { messages } = editor;
  return (
    <>
      <span className="lm-divider" />
      <MenuButton editor={editor} label={messages.add} menu="add" />
      <CommandButton editor={editor} command="place" label={messages.reuseTool} wide />
      <MenuButton editor={editor} label={messages.move} menu="move" wide />
      <CommandButton editor={editor} command="delete" wide />
      <MenuButton editor={editor} label={messages.more} menu="row" />
    </>
  );
}

/** Chooses one view, or two side by side. */
function Views({ editor }: { editor: LogicModelEditorState }): ReactElement {
  const { messages, view, setView } = editor;
  const two = view.panes.length > 1;
  return (
    <fieldset className="lm-tools lm-segments" aria-label={messages.views}>
      {PANES.map((pane) => (
        <button
          key={pane}
          type="button"
          aria-pressed={view.panes.includes(pane)}
          onClick={() => setView({ panes: choosePane(view.panes, pane) })}
        >
          {paneTitle(editor, pane)}
        </button>
      ))}
      <MenuButton editor={editor} label={messages.review} menu="review" chosen={view.panes.some(isReview)} />
      <button
        type="button"
        className="lm-apart lm-wide"
        aria-pressed={two}
        onClick={() => {
          const [first = "diagram"] = view.panes;
          // The second view needs the width of the panel.
          setView(two ? { panes: [first] } : { panes: [first, first === "table" ? "diagram" : "table"], panel: null });
        }}
      >
        {messages.split}
      </button>
    </fieldset>
  );
}

function Panels({ editor }: { editor: LogicModelEditorState }): ReactElement {
  const { messages, view, setView, findings, linted, model } = editor;
  const words: Readonly<Record<Panel, string>> = {
    details: messages.detailsPanel,
    // The rules may not have run yet, or may fail to load.
    findings: linted ? `${messages.findingsPanel} ${findings.length}` : messages.findingsPanel,
    unplaced: `${messages.unplacedPanel} ${model.unplaced.length}`,
    history: messages.historyPanel,
  };
  return (
    <fieldset className="lm-tools lm-panel-tools" aria-label={messages.panels}>
      {PANELS.map((panel) => (
        <button
          key={panel}
          type="button"
          aria-pressed={view.panel === panel}
          onClick={() => setView({ panel: view.panel === panel ? null : panel })}
        >
          {words[panel]}
        </button>
      ))}
      <CommandButton editor={editor} command="help" label="?" />
    </fieldset>
  );
}

/** A button for a command. If it is `wide`, it is hidden in narrow editors, where the menu has the command. */
function CommandButton(props: {
  editor: LogicModelEditorState;
  command: CommandId;
  /** A shorter text than the command's title. */
  label?: string;
  wide?: boolean;
}): ReactElement {
  const { editor, command } = props;
  const title = commandTitle(command, editor.locale);
  const label = props.label ?? title;
  const keys = editor.keymap[command];
  const mac = useMac();
  return (
    <button
      type="button"
      className={props.wide ? "lm-wide" : undefined}
      disabled={!editor.can(command)}
      aria-label={label === "?" ? title : undefined}
      aria-keyshortcuts={ariaKeys(keys, mac)}
      title={withKeys(editor, title, keyWords(keys, mac))}
      onClick={() => editor.run(command)}
    >
      {label}
    </button>
  );
}

/** Undo or redo. `aria-disabled` rather than `disabled`, so that it keeps focus after the last step. */
function StepButton(props: {
  editor: LogicModelEditorState;
  command: "undo" | "redo";
  name: string | undefined;
  named: string;
}): ReactElement {
  const { editor, command, name, named } = props;
  const label = commandTitle(command, editor.locale);
  const keys = editor.keymap[command];
  const mac = useMac();
  const full = name ? fillTemplate(named, { name }) : label;
  return (
    <button
      type="button"
      aria-disabled={!editor.can(command) || undefined}
      aria-label={full}
      aria-keyshortcuts={ariaKeys(keys, mac)}
      title={withKeys(editor, full, keyWords(keys, mac))}
      onClick={() => editor.run(command)}
    >
      <span aria-hidden="true">{command === "undo" ? "↩" : "↪"} </span>
      <span className="lm-step-label">{label}</span>
    </button>
  );
}

/** Returns the tooltip of a command: its title, with its keys if it has any. */
function withKeys({ messages }: LogicModelEditorState, title: string, keys: string): string {
  return keys ? fillTemplate(messages.titleWithKeys, { title, keys }) : title;
}
