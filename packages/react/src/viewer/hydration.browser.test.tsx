import { createOutline } from "@logic-model/core";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import "../styles.css";
import { fukuchiyama, largeModel } from "../testing/models.ts";
import { card, drawn, keys } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

it.each([
  ["a model that is mounted whole", fukuchiyama, 1440],
  ["a model of which only what shows is mounted", largeModel(60), 1440],
  ["a model in a narrow window", fukuchiyama, 375],
])("hydrates the server's HTML: %s", async (_, model, width) => {
  await page.viewport(width, 900);
  const container = document.body.appendChild(document.createElement("div"));
  const viewer = (
    <StrictMode>
      <LogicModelViewer value={model} />
    </StrictMode>
  );
  container.innerHTML = renderToString(viewer);
  expect(container.querySelector('.lm-static [data-key="/vision"]')?.checkVisibility()).toBe(true);

  const complaints = vi.spyOn(console, "error");
  const onRecoverableError = vi.fn();
  const root = hydrateRoot(container, viewer, { onRecoverableError });
  await expect.poll(() => container.querySelector(".lm-static")).toBeNull();
  await expect.poll(() => card("/vision", container)?.checkVisibility()).toBe(true);
  await drawn();

  expect(complaints).not.toHaveBeenCalled();
  expect(onRecoverableError).not.toHaveBeenCalled();
  if (model === fukuchiyama) expect(keys(container)).toEqual(createOutline(model).rows.map((row) => row.key));
  root.unmount();
  container.remove();
});
