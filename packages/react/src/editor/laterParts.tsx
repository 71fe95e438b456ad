import { PASTE } from "../editing/clipboard.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { RULES } from "../editing/rules.ts";
import type { ReviewProps } from "../review/ReviewProps.ts";
import { DRAG } from "./Drag.tsx";
import type { FaultProps } from "./FaultCard.tsx";
import { OFFERED } from "./InlineEditor.tsx";
import { type Later, later } from "./later.tsx";
import type { MenuProps } from "./Menu.tsx";
import type { PaneProps } from "./PaperPane.tsx";

interface PartProps {
  readonly editor: LogicModelEditorState;
}

/** 表 */
export const Table: Later<PaneProps> = /* @__PURE__ */ later(
  async () => (await import("../table/TableView.tsx")).TableView,
);

/** 詳細 */
export const Details: Later<PartProps> = /* @__PURE__ */ later(
  async () => (await import("../details/Details.tsx")).Details,
);

/** 点検 */
export const Findings: Later<PartProps> = /* @__PURE__ */ later(async () => {
  const [{ FindingList }] = await Promise.all([import("../panels/FindingList.tsx"), RULES.load()]);
  return FindingList;
});

/** 未配置 */
export const Unplaced: Later<PartProps> = /* @__PURE__ */ later(
  async () => (await import("../panels/UnplacedList.tsx")).UnplacedList,
);

/** 履歴 */
export const History: Later<PartProps> = /* @__PURE__ */ later(
  async () => (await import("../panels/HistoryList.tsx")).HistoryList,
);

/** 移動、統合、再掲、貼り付け、キー操作の一覧 */
export const Dialogs: Later<PartProps> = /* @__PURE__ */ later(
  async () => (await import("../dialogs/Dialogs.tsx")).Dialogs,
);

/** The menu of a row, and the menus of the toolbar. */
export const Menu: Later<MenuProps> = /* @__PURE__ */ later(async () => (await import("./Menu.tsx")).Menu);

/** What is shown in place of a part that failed. */
export const Fault: Later<FaultProps> = /* @__PURE__ */ later(async () => (await import("./FaultCard.tsx")).FaultCard);

/** 場面ごとの充足状況 */
export const Matrix: Later<PartProps> = /* @__PURE__ */ later(async () => {
  const { CoverageMatrix } = await import("../review/CoverageMatrix.tsx");
  return ({ editor }) => <CoverageMatrix {...shared(editor)} />;
});

/** 施策の振り分け */
export const Board: Later<PartProps> = /* @__PURE__ */ later(async () => {
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
export const Consultations: Later<PartProps> = /* @__PURE__ */ later(async () => {
  const { ConsultationList } = await import("../review/ConsultationList.tsx");
  return ({ editor }) => <ConsultationList {...shared(editor)} />;
});

/** 点検のまとめ */
export const Summary: Later<PartProps> = /* @__PURE__ */ later(async () => {
  const { ModelSummary } = await import("../review/ModelSummary.tsx");
  return ({ editor }) => (
    <ModelSummary {...shared(editor)} lint={editor.lint} onFindings={(rule) => editor.showFindings({ rule })} />
  );
});

/**
 * Loads the rules and every part, one by one, so that they are available when needed, even offline. A part that fails
 * to load is loaded again when it is shown.
 */
export async function loadParts(): Promise<void> {
  const parts = [Details, Fault, Menu, OFFERED, DRAG, RULES, PASTE, Dialogs, Findings, Table, Unplaced, History];
  const reviews = [Matrix, Board, Consultations, Summary];
  for (const { load } of [...parts, ...reviews]) await load().catch(() => {});
}

function shared({ model, profile, locale, messages, jump }: LogicModelEditorState): ReviewProps {
  return { model, profile, locale, messages, onOpen: jump };
}
