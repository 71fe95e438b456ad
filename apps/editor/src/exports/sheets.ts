import type { LogicModel } from "@logic-model/core";
import { renderSheets } from "@logic-model/core/drawing";
import { PAPERS } from "@logic-model/core/layout";
import type { Drawing, ExportFormat } from "./ExportFormat.ts";

/** The paper sizes of sheets, always landscape. */
export type SheetPaper = "A3" | "A4";

/** The diagram on A3 sheets, one file per sheet. */
export const sheets: ExportFormat = {
  id: "sheets",
  title: { ja: "図（A3横・SVG）", en: "Diagram (A3 landscape, SVG)" },
  extension: "svg",
  mediaType: "image/svg+xml",
  write: (model, drawing) => drawSheets(model, "A3", drawing),
};

/** Returns landscape sheets as SVG. On paper, the goal is always at a side, even if it isn't on screen. */
export function drawSheets(model: LogicModel, paper: SheetPaper, { locale, direction }: Drawing): readonly string[] {
  return renderSheets(model, {
    paper: PAPERS[`${paper}-landscape`],
    direction: direction === "goal-left" ? "goal-left" : "goal-right",
    locale,
  });
}
