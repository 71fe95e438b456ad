import { createRef } from "react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { DRAG, Drag } from "./Drag.tsx";
import type { DragHandle } from "./DragLayer.tsx";

it("a press that waits for the code of dragging ends when the editor is removed", async () => {
  const handle = createRef<DragHandle>();
  // Nothing reads the editor before the code has loaded.
  const screen = await render(<Drag editor={{} as LogicModelEditorState} handle={handle} />);
  expect(DRAG.here()).toBeUndefined();
  handle.current?.start({
    target: document.body,
    currentTarget: document.body,
    button: 0,
    pointerType: "mouse",
    pointerId: 1,
    clientX: 0,
    clientY: 0,
  });
  let reads = 0;
  const move = () => {
    const event = new PointerEvent("pointermove");
    Object.defineProperty(event, "pointerId", {
      get: () => {
        reads++;
        return 1;
      },
    });
    document.dispatchEvent(event);
  };
  move();
  expect(reads).toBe(1);
  await screen.unmount();
  move();
  expect(reads).toBe(1);
});
