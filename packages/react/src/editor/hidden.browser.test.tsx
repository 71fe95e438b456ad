import { cloneElement, type ReactElement, type RefObject, useEffect, useRef } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles.css";
import { fukuchiyama, largeModel, noRules } from "../testing/models.ts";
import { card, drawn, focused } from "../testing/tree.ts";
import { LogicModelViewer, type LogicModelViewerHandle } from "../viewer/LogicModelViewer.tsx";
import { LogicModelEditor } from "./LogicModelEditor.tsx";

const large = largeModel(91);

const PARTS: readonly { readonly part: string; readonly element: ReactElement<{ className?: string }> }[] = [
  { part: "the viewer", element: <LogicModelViewer value={large} /> },
  {
    part: "the editor with a table and a diagram",
    element: <LogicModelEditor defaultValue={large} lint={noRules} defaultView={{ panes: ["table", "diagram"] }} />,
  },
  {
    part: "the editor with an outline",
    element: <LogicModelEditor defaultValue={large} lint={noRules} defaultView={{ panes: ["outline"] }} />,
  },
];

/** Asks the viewer in its first effect, when nothing is drawn yet. */
function Host(): ReactElement {
  const ref = useRef<LogicModelViewerHandle>(null);
  useEffect(() => ref.current?.reveal("o70/m70-3"), []);
  return <LogicModelViewer ref={ref} value={large} />;
}

const errors: unknown[] = [];
const onError = (event: ErrorEvent) => {
  errors.push(event.error ?? event.message);
  event.preventDefault();
};
let logged: ReturnType<typeof vi.spyOn>;
let host: HTMLElement;
let root: Root;

beforeEach(async () => {
  await page.viewport(1440, 900);
  errors.length = 0;
  window.addEventListener("error", onError);
  logged = vi.spyOn(console, "error");
  host = document.createElement("div");
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
  window.removeEventListener("error", onError);
  expect(errors).toEqual([]);
  expect(logged.mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

/** Expects cards or cells with their places and sizes, none of which is NaN. */
async function expectDrawn() {
  await expect.poll(() => host.querySelectorAll("[data-key], [data-cell]").length).toBeGreaterThan(10);
  await drawn();
  expect(host.innerHTML).not.toMatch(/NaN|Infinity/);
  expect(host.querySelectorAll("[data-key], [data-cell]").length).toBeLessThan(500);
  for (const element of host.querySelectorAll<HTMLElement>(".lm-card"))
    expect(element.getBoundingClientRect().width).toBeGreaterThan(50);
}

describe.each(PARTS)("$part", ({ element }) => {
  it.each([
    ["no width", "inline-size: 0; overflow: hidden"],
    ["no layout", "display: none"],
    ["no height", "block-size: 0; overflow: hidden"],
  ])("is drawn once it has room, after it was mounted with %s", async (_, style) => {
    document.body.append(host);
    host.setAttribute("style", style);
    root.render(element);
    await drawn();
    expect(host.innerHTML).not.toMatch(/NaN|Infinity/);
    host.removeAttribute("style");
    await expectDrawn();
  });

  it("is drawn once its root is attached", async () => {
    root.render(element);
    await drawn();
    document.body.append(host);
    await expectDrawn();
  });

  it("keeps what it showed while it is hidden, and is drawn as before when it is shown again", async () => {
    document.body.append(host);
    root.render(element);
    await expectDrawn();
    const before = host.querySelectorAll("[data-key], [data-cell]").length;
    for (const style of ["display: none", "inline-size: 0; overflow: hidden", "block-size: 0; overflow: hidden"]) {
      host.setAttribute("style", style);
      await drawn();
      root.render(cloneElement(element, { className: style }));
      await drawn();
      expect(host.innerHTML).not.toMatch(/NaN|Infinity/);
      expect(host.querySelectorAll("[data-key], [data-cell]").length).toBeLessThan(500);
      host.removeAttribute("style");
      await expectDrawn();
      expect(host.querySelectorAll("[data-key], [data-cell]").length).toBeLessThanOrEqual(before + 60);
    }
  });

  it.each([1, 17, 40])("is drawn at a width of %i px, and after it", async (width) => {
    document.body.append(host);
    host.style.inlineSize = `${width}px`;
    root.render(element);
    await drawn();
    await drawn();
    expect(host.innerHTML).not.toMatch(/NaN|Infinity/);
    host.style.inlineSize = "";
    await expectDrawn();
  });

  it("can be removed while it has no room", async () => {
    root.render(element);
    await drawn();
    root.render(null);
    await drawn();
    expect(host.innerHTML).toBe("");
  });
});

it("the viewer keeps its folds, selection and search while it is hidden", async () => {
  document.body.append(host);
  root.render(<LogicModelViewer value={fukuchiyama} />);
  await expect.poll(() => card("vision/o1")).not.toBeNull();
  card("vision/o1")?.focus();
  await userEvent.keyboard("{Enter}{ArrowLeft}");
  expect(card("o1/m1")).toBeNull();
  host.style.display = "none";
  await drawn();
  host.style.display = "";
  await drawn();
  expect(card("o1/m1")).toBeNull();
  expect(card("vision/o1")?.getAttribute("aria-selected")).toBe("true");
});

it("the viewer fits nothing while it is hidden", async () => {
  document.body.append(host);
  const ref: RefObject<LogicModelViewerHandle | null> = { current: null };
  root.render(<LogicModelViewer ref={ref} value={fukuchiyama} defaultView={{ zoom: 0.8 }} />);
  await expect.poll(() => card("vision/o1")).not.toBeNull();
  host.style.display = "none";
  await drawn();
  ref.current?.fit();
  host.style.display = "";
  await drawn();
  await expect.element(page.getByRole("button", { name: /80/ })).toBeVisible();
});

it.each([false, true])(
  "the viewer reveals a row that is asked for before the first drawing; hidden: %s",
  async (hidden) => {
    document.body.append(host);
    host.hidden = hidden;
    root.render(<Host />);
    await drawn();
    host.hidden = false;
    await expect.poll(() => focused()).toBe("o70/m70-3");
    expect(card("o70/m70-3")?.getAttribute("aria-selected")).toBe("true");
  },
);
