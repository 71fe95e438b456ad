import { createElement, type ReactElement, type Ref, useCallback, useEffect, useImperativeHandle, useRef } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { type Brought, bringOnce, useBrought } from "../headless/bringOnce.ts";
import { followPointer } from "../headless/dragging.ts";
import type { DragHandle, DragLayer, Press } from "./DragLayer.tsx";

/** The code for dragging, loaded after the editor. */
export const DRAG: Brought<typeof DragLayer> = /* @__PURE__ */ bringOnce(
  async () => (await import("./DragLayer.tsx")).DragLayer,
);

/** Handles dragging. A press before the code has loaded waits for it; the drag then starts where the pointer is. */
export function Drag(props: { editor: LogicModelEditorState; handle: Ref<DragHandle> }): ReactElement | null {
  const { editor, handle } = props;
  const loaded = useBrought(DRAG) !== undefined;
  const layerRef = useRef<DragHandle | null>(null);
  const waitingRef = useRef<Waiting | null>(null);

  const setLayer = useCallback((layer: DragHandle | null) => {
    layerRef.current = layer;
  }, []);

  useImperativeHandle(handle, () => ({
    start(press) {
      waitingRef.current?.stop();
      waitingRef.current = null;
      if (layerRef.current) layerRef.current.start(press);
      else waitingRef.current = waitFor(press);
    },
  }));

  useEffect(() => () => waitingRef.current?.stop(), []);
  useEffect(() => {
    if (!loaded) return;
    const waiting = waitingRef.current;
    waitingRef.current = null;
    waiting?.stop();
    if (!waiting?.held()) return;
    layerRef.current?.start(waiting.press);
    const move = waiting.lastMove();
    if (move) waiting.press.currentTarget.ownerDocument.dispatchEvent(new PointerEvent(move.type, move));
  }, [loaded]);

  return <Loaded editor={editor} handle={setLayer} />;
}

function Loaded(props: Parameters<typeof DragLayer>[0]): ReactElement | null {
  const Layer = useBrought(DRAG);
  return Layer ? createElement(Layer, props) : null;
}

interface Waiting {
  readonly press: Press;
  readonly held: () => boolean;
  readonly lastMove: () => PointerEvent | undefined;
  readonly stop: () => void;
}

/** Follows a pressed pointer until it is released, Escape is pressed, or `stop` is called. */
function waitFor({ target, currentTarget, button, pointerType, pointerId, clientX, clientY }: Press): Waiting {
  let held = true;
  let last: PointerEvent | undefined;
  const end = () => {
    held = false;
  };
  const stop = followPointer(currentTarget.ownerDocument, pointerId, {
    move: (event) => {
      last = event;
    },
    up: end,
    cancel: end,
    press: (event) => {
      if (event.key === "Escape") end();
    },
  });
  // React empties `currentTarget` once the event is over.
  const press = { target, currentTarget, button, pointerType, pointerId, clientX, clientY };
  return { press, held: () => held, lastMove: () => last, stop };
}
