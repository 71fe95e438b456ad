import { type ComponentType, createElement, type ReactElement, useEffect, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { bringOnce, useBrought } from "../headless/bringOnce.ts";

/** A component whose code and messages load after the editor. */
export interface Later<Props> {
  (props: Props): ReactElement;
  readonly load: () => Promise<unknown>;
}

/** Returns a component that loads when it is first shown, and shows whether it is loading or has failed to load. */
export function later<Props extends { readonly editor: LogicModelEditorState }>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  const brought = bringOnce(load);
  // biome-ignore lint/correctness/noComponentHookFactories: called at module level only
  function Part(props: Props): ReactElement {
    const Loaded = useBrought(brought);
    return Loaded ? createElement(Loaded, props) : <Loading editor={props.editor} load={brought.load} />;
  }
  return Object.assign(Part, { load: brought.load });
}

function Loading(props: { editor: LogicModelEditorState; load: () => Promise<unknown> }): ReactElement {
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
