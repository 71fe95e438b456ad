import type { BaseLocale } from "@logic-model/core";
import type { LayoutDirection } from "@logic-model/core/layout";
import { DocumentMeta } from "./DocumentMeta.tsx";
import type { SessionState } from "./document/createSession.ts";
import type { OpenDocument } from "./document/OpenDocument.ts";
import type { ExportFormat } from "./exports/ExportFormat.ts";
import { EXPORTS } from "./exports/exports.ts";
import type { SheetPaper } from "./exports/sheets.ts";
import { Menu, type MenuItem } from "./Menu.tsx";
import { type OnFile, OpenButton } from "./OpenButton.tsx";
import { LOCALES } from "./StartBar.tsx";
import type { AppWords } from "./words.ts";

const DIRECTIONS: readonly LayoutDirection[] = ["goal-right", "goal-left", "goal-top"];
const PAPERS: readonly SheetPaper[] = ["A3", "A4"];

/** The actions of the header. */
export interface AppActions {
  readonly onFile: OnFile;
  onStart(): void;
  onInfo(): void;
  onSave(as?: boolean): void;
  onPrint(paper: SheetPaper): void;
  /** Prints the page; `null` if the model is shown, which is printed on sheets instead. */
  readonly onPrintPage: (() => void) | null;
  onExport(format: ExportFormat): void;
  onDirection(direction: LayoutDirection): void;
  onLocale(locale: BaseLocale): void;
}

/** The header: the open document, whether it is saved, and actions. On narrow screens most of them move to a menu. */
export function AppBar(props: {
  document: OpenDocument;
  state: SessionState;
  actions: AppActions;
  locale: BaseLocale;
  direction: LayoutDirection;
  words: AppWords;
}) {
  const { document, state, actions, locale, direction, words } = props;
  const readOnly = state.role !== "editing";
  const start: MenuItem = { id: "start", label: words.start, onChoose: actions.onStart };
  const info: MenuItem = { id: "info", label: words.info, onChoose: actions.onInfo };
  const saveAs: MenuItem = {
    id: "saveAs",
    label: words.saveAs,
    disabled: readOnly,
    onChoose: () => actions.onSave(true),
  };
  const print = (name: "print" | "paper"): readonly MenuItem[] => [
    ...(actions.onPrintPage ? [{ id: "page", label: words[`${name}Page`], onChoose: actions.onPrintPage }] : []),
    ...PAPERS.map((id) => ({ id: `print${id}`, label: words[`${name}${id}`], onChoose: () => actions.onPrint(id) })),
  ];
  const files: readonly MenuItem[] = EXPORTS.map((format) => ({
    id: format.id,
    label: format.title[locale],
    onChoose: () => actions.onExport(format),
  }));
  const directions = DIRECTIONS.map((id) => ({
    id,
    label: words.directions[id],
    chosen: id === direction,
    onChoose: () => actions.onDirection(id),
  }));
  const languages = LOCALES.map((id) => ({
    id,
    label: words.languages[id],
    chosen: id === locale,
    onChoose: () => actions.onLocale(id),
  }));

  return (
    <header className="app-bar">
      <h1>{document.model.title || words.untitled}</h1>
      <DocumentMeta document={document} state={state} locale={locale} words={words} />
      <div className="app-actions">
        <button type="button" className="button wide" onClick={actions.onStart}>
          {words.start}
        </button>
        <OpenButton className="button wide" label={words.open} onFile={actions.onFile} />
        <button type="button" className="button wide" onClick={actions.onInfo}>
          {words.info}
        </button>
        <Menu className="wide" label={words.print} groups={[{ items: print("paper") }]} />
        <Menu className="wide" label={words.export} groups={[{ items: files }]} />
        <Menu
          label={words.menu}
          groups={[
            { items: [saveAs] },
            { narrow: true, items: [info, start] },
            { narrow: true, items: print("print") },
            { narrow: true, title: words.export, items: files },
            { title: words.direction, items: directions },
            { title: words.language, items: languages },
          ]}
        />
        <button type="button" className="button primary" disabled={readOnly} onClick={() => actions.onSave()}>
          {words.save}
        </button>
      </div>
    </header>
  );
}
