import type { BaseLocale, LogicModel, Words } from "@logic-model/core";
import type { LayoutDirection } from "@logic-model/core/layout";

/** How a model is drawn. */
export interface Drawing {
  readonly locale: BaseLocale;
  readonly direction: LayoutDirection;
}

/** A kind of file that a model can be written to. The menu of exports lists all of them. */
export interface ExportFormat {
  readonly id: string;
  /** The text of its button. */
  readonly title: Words;
  /** The ending of its file names. */
  readonly extension: string;
  readonly mediaType: string;
  /** Returns the contents of each file. */
  write(model: LogicModel, drawing: Drawing): readonly string[];
}
