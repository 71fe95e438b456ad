import { type ComponentType, type ReactElement, useEffect, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { bringOnce, useBrought } from "../headless/bringOnce.ts";

/** A component whose code and words come after the editor has been drawn. */
export interface Later<Props> {
  (props: Props): ReactElement;
  readonly load: () => Promise<unknown>;
}

/** A component that comes later. Until then it says so; where it cannot come, the rest of the editor goes on. */
export function later<Props extends { readonly editor: LogicModelEditorState }>(
  bring: () => Promise<ComponentType<Props>>,
): Later<Props> {
  const brought = bringOnce(bring);
  // biome-ignore lint/correctness/noComponentHookFactories: called at module level only
  function Part(props: Props): ReactElement {
    const Here = useBrought(brought);
    return Here ? <Here {...props} /> : <Coming editor={props.editor} load={brought.load} />;
  }
  return Object.assign(Part, { load: brought.load });
}

function Coming(props: { editor: LogicModelEditorState; load: () => Promise<unknown> }): ReactElement {
  const { editor, load } = props;
  const { messages } = editor;
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!failed) load().catch(() => setFailed(true));
  }, [failed, load]);
  return failed ? (
    <div className="lm-loading" role="alert">
      <p>{messages.notLoaded}</p>
      <button type="button" onClick={() => setFailed(false)}>
        {messages.loadAgain}
      </button>
    </div>
  ) : (
    <p className="lm-loading" role="status">
      {messages.loading}
    </p>
  );
}
