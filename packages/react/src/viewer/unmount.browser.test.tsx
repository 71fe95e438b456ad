import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { fukuchiyama } from "../testing/models.ts";
import { card } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

it("leaves no listener on the window or the document", async () => {
  // What React and the test tools keep for themselves on the document is there from the first time on.
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
