import { beforeEach } from "vitest";
import { cdp } from "vitest/browser";

/** The protocol of Chromium's developer tools, as far as it is used here. */
interface Tools {
  send(method: "Input.dispatchMouseEvent", event: { type: "mouseMoved"; x: number; y: number }): Promise<void>;
}

// What the pointer rests on lights up, and the browser keeps it where an earlier test, even of another file, left it.
beforeEach(() => (cdp() as unknown as Tools).send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 0, y: 0 }));
