import type { BaseLocale, LogicModel, Words } from "@logic-model/core";
import type { LayoutDirection } from "@logic-model/core/layout";

/** Options for drawing a model. */
export interface Drawing {
  readonly locale: BaseLocale;
  readonly direction: LayoutDirection;
}

/** A file format that a model can be exported to. The export menu lists all of them. */
export interface ExportFormat {
  readonly id: string;
  /** The label of its button. */
  readonly title: Words;
  /** The file name extension. */
  readonly extension: string;
  readonly mediaType: string;
  /** Returns the contents of each file. */
  write(model: LogicModel, drawing: Drawing): readonly string[];
}
