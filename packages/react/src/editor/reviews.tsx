import { lazy, type ReactElement } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import type { ReviewProps } from "../review/ReviewProps.ts";
import type { Part } from "./parts.ts";

/** 場面ごとの充足状況 */
export const Matrix: Part = /* @__PURE__ */ loaded(async () => {
  const { CoverageMatrix } = await import("../review/CoverageMatrix.tsx");
  return ({ editor }) => <CoverageMatrix {...shared(editor)} />;
});

/** 施策の振り分け */
export const Board: Part = /* @__PURE__ */ loaded(async () => {
  const { CoverageBoard } = await import("../review/CoverageBoard.tsx");
  return ({ editor }) => (
    <CoverageBoard
      {...shared(editor)}
      readOnly={editor.readOnly}
      onOperation={(operation) => editor.dispatch(operation)}
    />
  );
});

/** 要相談の一覧 */
export const Consultations: Part = /* @__PURE__ */ loaded(async () => {
  const { ConsultationList } = await import("../review/ConsultationList.tsx");
  return ({ editor }) => <ConsultationList {...shared(editor)} />;
});

/** 点検のまとめ */
export const Summary: Part = /* @__PURE__ */ loaded(async () => {
  const { ModelSummary } = await import("../review/ModelSummary.tsx");
  return ({ editor }) => (
    <ModelSummary {...shared(editor)} lint={editor.lint} onFindings={(rule) => editor.showFindings({ rule })} />
  );
});

/** A part whose code and words come when it is first shown. Where they cannot come, the rest of the editor goes on. */
function loaded(load: () => Promise<Part>): Part {
  return lazy(() =>
    load()
      .catch((): Part => NotLoaded)
      .then((part) => ({ default: part })),
  );
}

function NotLoaded({ editor }: { readonly editor: LogicModelEditorState }): ReactElement {
  return (
    <p className="lm-loading" role="alert">
      {editor.messages.notLoaded}
    </p>
  );
}

function shared({ model, profile, locale, messages, jump }: LogicModelEditorState): ReviewProps {
  return { model, profile, locale, messages, onOpen: jump };
}
