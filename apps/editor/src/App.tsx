import { applyOperation, type BaseLocale, type Operation, type Refusal } from "@logic-model/core";
import type { LayoutDirection } from "@logic-model/core/layout";
import { type EditorView, isReview, LogicModelEditor, type LogicModelEditorHandle } from "@logic-model/react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { AppBar } from "./AppBar.tsx";
import { Banner } from "./Banner.tsx";
import { Boundary } from "./Boundary.tsx";
import type { Session } from "./document/createSession.ts";
import { useDocument } from "./document/useDocument.ts";
import type { SheetPaper } from "./exports/sheets.ts";
import { InfoDialog } from "./InfoDialog.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { StartBar } from "./StartBar.tsx";
import { useAsk } from "./useAsk.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { useNotice } from "./useNotice.ts";
import { useOpening } from "./useOpening.ts";
import { printPage, usePrint } from "./usePrint.tsx";
import { useSaving } from "./useSaving.ts";
import { useShortcut } from "./useShortcut.ts";
import { Welcome } from "./Welcome.tsx";
import { WORDS } from "./words.ts";

/** The app: creates, opens and edits a model, keeps it in the browser and saves it to a file. */
export function App({ session }: { session: Session }) {
  const [locale, setLocale] = useState<BaseLocale>(() => (navigator.language.startsWith("ja") ? "ja" : "en"));
  const [direction, setDirection] = useState<LayoutDirection>("goal-right");
  const editor = useRef<LogicModelEditorHandle>(null);
  // The version of the document whose fields are shown.
  const [info, setInfo] = useState<number | null>(null);
  // The version of the document whose review is shown.
  const [reviewed, setReviewed] = useState<number | null>(null);
  const infoForm = useRef<HTMLFormElement>(null);
  const state = useDocument(session);
  const { document, role, ready, version } = state;
  const reviewing = reviewed === version;
  const words = WORDS[locale];
  const model = document?.model;
  const [dialog, ask] = useAsk();
  const [notice, notify] = useNotice();
  const { save, exportModel } = useSaving({ state, ask, locale, notify });
  const opening = useOpening({ state, ask, locale, notify, save });
  const drawing = { locale, direction };
  const [sheets, print] = usePrint(() => notify(words.printFailed));
  const printSheets = (paper: SheetPaper) => model && print(model, paper, drawing);
  useShortcut("p", () => (!model ? window.print() : reviewing ? printPage() : printSheets("A3")));
  useShortcut("s", () => {
    // What is typed in the dialog belongs to what is saved.
    if (role === "editing") infoForm.current?.requestSubmit();
    if (!infoForm.current?.closest("dialog")?.open) void save();
  });
  const dropping = useFileDrop(opening.openFile);
  const title = model && (model.title || words.untitled);

  useEffect(() => {
    window.document.documentElement.lang = locale;
    window.document.title = title ? `${title} - ${words.app}` : words.app;
  }, [locale, title, words]);

  // Focuses a document when it opens, so that the keyboard works from there.
  const opened = model !== undefined;
  useEffect(() => {
    if (version && opened) editor.current?.focus();
  }, [version, opened]);

  const guard = (name: string, part: ReactNode) => (
    <Boundary key={`${name} ${version}`} part={name} session={session} locale={locale}>
      {part}
    </Boundary>
  );
  /** Also works where the editor doesn't. */
  function edit(operation: Operation): Refusal | null {
    if (editor.current) return editor.current.dispatch(operation);
    const change = model && applyOperation(model, operation);
    if (change?.ok) session.change(change.model);
    return change && !change.ok ? change.refusal : null;
  }

  return (
    <>
      <div className="app" data-printing={sheets ? "" : undefined}>
        {document ? (
          <>
            {guard(
              words.header,
              <AppBar
                document={document}
                state={state}
                locale={locale}
                direction={direction}
                words={words}
                actions={{
                  onFile: opening.openFile,
                  onStart: opening.close,
                  onInfo: () => setInfo(version),
                  onSave: (as) => void save(as),
                  onPrint: printSheets,
                  onPrintPage: reviewing ? printPage : null,
                  onExport: (format) => void exportModel(format, drawing),
                  onDirection: setDirection,
                  onLocale: setLocale,
                }}
              />,
            )}
            {guard(
              words.notice,
              <Banner
                state={state}
                words={words}
                onSave={() => void save()}
                onView={session.view}
                onTake={() => void session.take()}
              />,
            )}
          </>
        ) : (
          guard(words.header, <StartBar words={words} locale={locale} onLocale={setLocale} />)
        )}
        {opening.failure &&
          guard(
            words.openTitle,
            <ProblemList failure={opening.failure} locale={locale} words={words} onClose={opening.closeFailure} />,
          )}
        <main className="app-main">
          {model
            ? guard(
                words.editor,
                <LogicModelEditor
                  ref={editor}
                  value={model}
                  onChange={session.change}
                  onViewChange={({ panes }: EditorView) => setReviewed(panes.some(isReview) ? version : null)}
                  readOnly={role !== "editing"}
                  direction={direction}
                  locale={locale}
                />,
              )
            : ready &&
              guard(words.start, <Welcome words={words} locale={locale} ask={ask} opening={opening} guard={guard} />)}
        </main>
        <p className="notice" role="status">
          {notice}
        </p>
        {dropping && <div className="drop-hint">{words.drop}</div>}
        {document &&
          info === version &&
          guard(
            words.info,
            <InfoDialog
              document={document.id}
              model={document.model}
              locale={locale}
              words={words}
              readOnly={role !== "editing"}
              form={infoForm}
              onEdit={edit}
              onClose={() => setInfo(null)}
            />,
          )}
        {dialog && guard(words.question, dialog)}
      </div>
      {sheets && guard(words.print, sheets)}
    </>
  );
}
