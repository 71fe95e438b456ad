import type { LogicModel } from "@logic-model/core";
import { fileName } from "../files.ts";
import { diagram } from "./diagram.ts";
import type { Drawing, ExportFormat } from "./ExportFormat.ts";
import { sheets } from "./sheets.ts";

/** The export formats, in the order of the menu. */
export const EXPORTS: readonly ExportFormat[] = [diagram, sheets];

/** Returns the files of an export, named after the model's title, with a number if there are several. */
export function exportFiles(
  format: ExportFormat,
  model: LogicModel,
  untitled: string,
  drawing: Drawing,
): readonly File[] {
  const contents = format.write(model, drawing);
  return contents.map((content, i) => {
    const name = `${model.title || untitled}${contents.length > 1 ? ` ${i + 1}` : ""}`;
    return new File([content], fileName(name, format.extension), { type: format.mediaType });
  });
}
