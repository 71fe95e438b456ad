import type { LogicModel } from "@logic-model/core";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { runs } from "../../../core/src/testing/effort.ts";
import { LogicModelEditor } from "../editor/LogicModelEditor.tsx";
import "../styles.css";
import { fukuchiyama, largeModel } from "../testing/models.ts";
import { card } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

it("removes its listeners from the window and the document", async () => {
  // React and the test tools add listeners of their own to the document the first time.
  await (await render(<LogicModelViewer value={fukuchiyama} />)).unmount();

  const listening = new Map<string, number>();
  const count = (name: string, by: number) => (type: string) => {
    listening.set(`${name} ${type}`, (listening.get(`${name} ${type}`) ?? 0) + by);
  };
  for (const [name, target] of [
    ["window", window],
    ["document", document],
  ] as const) {
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, "addEventListener").mockImplementation((...args: Parameters<typeof addEventListener>) => {
      count(name, 1)(args[0]);
      addEventListener.apply(target, args);
    });
    vi.spyOn(target, "removeEventListener").mockImplementation((...args: Parameters<typeof removeEventListener>) => {
      count(name, -1)(args[0]);
      removeEventListener.apply(target, args);
    });
  }

  await page.viewport(1440, 900);
  const screen = await render(<LogicModelViewer value={fukuchiyama} />);
  expect(listening.get("window beforeprint")).toBe(1);
  card("o1/m2")?.focus();
  await userEvent.keyboard("{Enter}{ArrowDown}");
  await screen.unmount();

  vi.restoreAllMocks();
  expect([...listening].filter(([, left]) => left !== 0)).toEqual([]);
});

/** The commands of Chromium's DevTools protocol used here. */
interface Tools {
  send(method: "Performance.enable" | "HeapProfiler.enable" | "HeapProfiler.collectGarbage"): Promise<void>;
  send(method: "Performance.getMetrics"): Promise<{ metrics: readonly { name: string; value: number }[] }>;
}

async function held(): Promise<Readonly<Record<string, number>>> {
  const tools = cdp() as unknown as Tools;
  await tools.send("Performance.enable");
  await tools.send("HeapProfiler.enable");
  for (let i = 0; i < 3; i++) await tools.send("HeapProfiler.collectGarbage");
  const { metrics } = await tools.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

it.each<[string, (model: LogicModel) => ReactElement]>([
  ["the viewer", (model) => <LogicModelViewer value={model} />],
  ["the editor", (model) => <LogicModelEditor defaultValue={model} />],
])("leaves nothing behind after %s was mounted many times", { timeout: 1_800_000 }, async (_, show) => {
  const model = largeModel(1);
  async function cycle(times: number) {
    for (let i = 0; i < times; i++) {
      const container = document.body.appendChild(document.createElement("div"));
      const root = createRoot(container);
      root.render(show(model));
      await vi.waitUntil(() => container.querySelector('[role="treeitem"]'), { interval: 4 });
      root.unmount();
      container.remove();
    }
  }
  await cycle(15);
  const before = await held();
  const times = runs(60, 1000);
  await cycle(times);
  const after = await held();
  const more = (name: string) => (after[name] as number) - (before[name] as number);
  expect(more("Nodes")).toBeLessThan(times / 2);
  expect(more("JSEventListeners")).toBeLessThan(times / 2);
  expect(more("JSHeapUsedSize")).toBeLessThan(3_000_000);
});
