import type { ReactElement } from "react";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { later } from "./later.tsx";

type Part = (props: { editor: LogicModelEditorState }) => ReactElement;

const Title: Part = ({ editor }) => <h2>{editor.model.title}</h2>;

/** A part that loads, or fails to, when the test decides. `asked` counts the attempts to load it. */
function waiting() {
  const answers: { resolve: (part: Part) => void; reject: (reason: Error) => void }[] = [];
  const Later = later(() => new Promise<Part>((resolve, reject) => answers.push({ resolve, reject })));
  return { Later, answers, asked: () => answers.length };
}

it("shows that a part is loading, and then the part", async () => {
  const { Later, answers } = waiting();
  await renderPart(Later, fukuchiyama);
  await expect.poll(() => document.querySelector("[role=status]")?.textContent).toContain("読み込み中");
  answers[0]?.resolve(Title);
  await expect.poll(() => document.querySelector("h2")?.textContent).toBe(fukuchiyama.title);
  expect(document.querySelector("[role=status]")).toBeNull();
});

it("shows where a part couldn't be loaded, and retries on request", async () => {
  const { Later, answers, asked } = waiting();
  await renderPart(Later, fukuchiyama);
  answers[0]?.reject(new Error("the network is down"));
  await expect.poll(() => document.querySelector("[role=alert]")?.textContent).toContain("読み込めませんでした");
  expect(asked()).toBe(1);
  await page.getByRole("button", { name: "もう一度読み込む" }).click();
  await expect.poll(asked).toBe(2);
  answers[1]?.resolve(Title);
  await expect.poll(() => document.querySelector("h2")?.textContent).toBe(fukuchiyama.title);
  expect(document.querySelector("[role=alert]")).toBeNull();
});

it("shows a loaded part at once, and loads it only once", async () => {
  const { Later, answers, asked } = waiting();
  const loaded = Later.load();
  answers[0]?.resolve(Title);
  await loaded;
  await renderPart(Later, fukuchiyama);
  await expect.poll(() => document.querySelector("h2")?.textContent).toBe(fukuchiyama.title);
  expect(asked()).toBe(1);
});
