import { type LogicModel, serializeLogicModel } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useWords } from "../editing/useWords.ts";
import { faultEn, faultJa } from "../messages/fault.ts";

/** Props of `FaultCard`. */
export interface FaultProps {
  readonly editor: LogicModelEditorState;
  /** What failed, as it is called on the screen, or the name of a host's function if `host` is set. */
  readonly title: string;
  readonly error: unknown;
  readonly host?: boolean;
  readonly onRetry?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

const WORDS = { ja: faultJa, en: faultEn };

/** Says that a part failed and that the work is safe. The model can be saved, and the part shown again. */
export function FaultCard({ title, error, host = false, onRetry, onClose, ...props }: FaultProps): ReactElement {
  const { messages, model } = useWords(props.editor, WORDS);
  const text = !host ? messages.fault_part : title === "onChange" ? messages.fault_onChange : messages.fault_host;
  return (
    <div className="lm-loading" role="alert">
      <p>{fillTemplate(text, { part: title })}</p>
      {error instanceof Error && (
        <p>
          <code>{error.message}</code>
        </p>
      )}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {messages.fault_again}
        </button>
      )}
      <button type="button" onClick={() => saveWork(model)}>
        {messages.fault_save}
      </button>
      {onClose && (
        <button type="button" onClick={onClose}>
          {messages.closePanel}
        </button>
      )}
    </div>
  );
}

/** Downloads a model as a file. */
function saveWork(model: LogicModel): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([serializeLogicModel(model)], { type: "application/json" }));
  link.download = `${model.title}.json`;
  // Firefox ignores links outside the page.
  document.body.append(link);
  link.click();
  link.remove();
  // Once the browser has read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
