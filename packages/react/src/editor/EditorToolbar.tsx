import { fill } from "@logic-model/core";
import type { ReactElement } from "react";
import { type CommandId, MENU } from "../editing/commands.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { choosePane, isReview, type Panel, REVIEW_PANES, type RowPane, rowPane } from "../editing/editorView.ts";
import { useMac } from "../headless/useMac.ts";
import { Search } from "../viewer/Toolbar.tsx";
import { keyWords } from "./keyWords.ts";
import { MenuButton } from "./MenuButton.tsx";

const PANES: readonly RowPane[] = ["diagram", "table", "outline"];
const PANELS: readonly Panel[] = ["details", "findings", "unplaced", "history"];

/** Views, undo, what can be done to the selected rows, search, and what stands beside the views. */
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
          <span>{fill(messages.markedCount, { count: view.marked.length })}</span>
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

/** What can be done to the selected rows, where rows are shown. */
function RowTools({ editor }: { editor: LogicModelEditorState }): ReactElement {
  const { messages } = editor;
  return (
    <>
      <span className="lm-divider" />
      <MenuButton
        editor={editor}
        label={messages.add}
        groups={[
          ["add-after", "add-outcome", "add-outcome-below", "add-measure", "add-indicator"],
          ["place", "paste"],
        ]}
      />
      <CommandButton editor={editor} command="place" label={messages.reuseTool} wide />
      <MenuButton
        editor={editor}
        wide
        label={messages.move}
        groups={[["move-up", "move-down", "move-in", "move-out"], ["move-to"]]}
      />
      <CommandButton editor={editor} command="delete" label={messages["command-delete"]} wide />
      <MenuButton editor={editor} label={messages.more} groups={MENU} />
    </>
  );
}

/** 図・表・一覧 and what is left to do, one of them or two side by side. */
function Views({ editor }: { editor: LogicModelEditorState }): ReactElement {
  const { messages, view, setView } = editor;
  const words = { diagram: messages.diagramView, table: messages.tableView, outline: messages.outlineView };
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
          {words[pane]}
        </button>
      ))}
      <MenuButton editor={editor} label={messages.review} groups={[REVIEW_PANES]} chosen={view.panes.some(isReview)} />
      <button
        type="button"
        className="lm-apart lm-wide"
        aria-pressed={two}
        onClick={() => {
          const [first = "diagram"] = view.panes;
          // Two views need the room of the panel.
          setView(two ? { panes: [first] } : { panes: [first, first === "table" ? "diagram" : "table"], panel: null });
        }}
      >
        {messages.split}
      </button>
    </fieldset>
  );
}

function Panels({ editor }: { editor: LogicModelEditorState }): ReactElement {
  const { messages, view, setView, findings, model } = editor;
  const words: Readonly<Record<Panel, string>> = {
    details: messages.detailsPanel,
    findings: `${messages.findingsPanel} ${findings.length}`,
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

/** A button for one command; a `wide` one only where there is room: it is in the menu as well. */
function CommandButton(props: {
  editor: LogicModelEditorState;
  command: CommandId;
  label: string;
  wide?: boolean;
}): ReactElement {
  const { editor, command, label } = props;
  const name = editor.messages[`command-${command}`];
  const mac = useMac();
  return (
    <button
      type="button"
      className={props.wide ? "lm-wide" : undefined}
      disabled={!editor.can(command)}
      aria-label={label === "?" ? name : undefined}
      title={[name, keyWords(editor.keymap[command], mac)].filter(Boolean).join("　")}
      onClick={() => editor.run(command)}
    >
      {label}
    </button>
  );
}

/** 元に戻す, which says what will be undone. It can always be reached: a button that is disabled loses focus. */
function StepButton(props: {
  editor: LogicModelEditorState;
  command: "undo" | "redo";
  name: string | undefined;
  named: string;
}): ReactElement {
  const { editor, command, name, named } = props;
  const label = editor.messages[`command-${command}`];
  const mac = useMac();
  const full = name ? fill(named, { name }) : label;
  return (
    <button
      type="button"
      aria-disabled={!editor.can(command) || undefined}
      aria-label={full}
      title={`${full}　${keyWords(editor.keymap[command], mac)}`}
      onClick={() => editor[command]()}
    >
      <span aria-hidden="true">{command === "undo" ? "↩" : "↪"} </span>
      <span className="lm-step-label">{label}</span>
    </button>
  );
}
