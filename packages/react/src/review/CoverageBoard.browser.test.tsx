import { applyOperation, type LogicModel, type Node, type Operation, type PlacementKey } from "@logic-model/core";
import { type ReactElement, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { cancerPlan, fukuchiyama, largeModel } from "../testing/models.ts";
import { drawn } from "../testing/tree.ts";
import { CoverageBoard, type CoverageBoardProps } from "./CoverageBoard.tsx";

const measure = (id: string, text: string, more: object = {}): Record<string, Node> => ({
  [id]: { id, kind: "measure", text, indicators: [], ...more } as Node,
});

/** An outcome for one scene, measures sorted by business item, and an unplaced measure. */
const model: LogicModel = {
  title: "案",
  profile: "home-care",
  root: "v",
  nodes: {
    v: {
      id: "v",
      kind: "vision",
      text: "暮らせる",
      indicators: [],
      outcomes: [{ node: "o" }],
      measures: [{ node: "m1" }, { node: "m2" }, { node: "m3" }],
    },
    o: {
      id: "o",
      kind: "outcome",
      text: "看取りができる",
      scenes: ["endOfLife"],
      indicators: [],
      outcomes: [],
      measures: [{ node: "m4" }],
    },
    ...measure("m1", "資源マップの作成", { businessItems: ["resources"] }),
    ...measure("m2", "情報共有シートの運用", { businessItems: ["sharing"], scenes: ["admissionDischarge"] }),
    ...measure("m3", "研修の開催", { businessItems: ["training"], scenes: ["dailyCare", "endOfLife"] }),
    ...measure("m4", "看取りの話し合い"),
    ...measure("m5", "昔からの取組"),
  },
  unplaced: ["m5"],
};

let operations: Operation[];
let shown: LogicModel;
beforeEach(async () => {
  operations = [];
  await page.viewport(1440, 900);
});

/** A host that applies every operation. */
function Host(props: Partial<CoverageBoardProps>): ReactElement {
  const [state, setState] = useState(props.model ?? model);
  useEffect(() => {
    shown = state;
  });
  function onOperation(operation: Operation) {
    operations.push(operation);
    const change = applyOperation(state, operation);
    if (!change.ok) return change.refusal;
    setState(change.model);
    return null;
  }
  return <CoverageBoard onOperation={onOperation} {...props} model={state} />;
}

let answer: () => void;

/** A host that applies an operation when `answer` is called. */
function SlowHost(): ReactElement {
  const [state, setState] = useState(model);
  function onOperation(operation: Operation) {
    const change = applyOperation(state, operation);
    answer = () => change.ok && setState(change.model);
    return null;
  }
  return (
    <>
      <input aria-label="別の欄" />
      <CoverageBoard model={state} onOperation={onOperation} />
    </>
  );
}

const column = (title: string) => page.getByRole("region", { name: new RegExp(`^${title} \\d+件$`) });
const titles = (within: ParentNode = document) => [...within.querySelectorAll("h3")].map((head) => head.textContent);
const cards = (title: string) =>
  [...column(title).element().querySelectorAll<HTMLElement>("[data-measure]")].map(({ dataset }) => dataset.measure);
const card = (title: string, id: string) =>
  column(title).element().querySelector(`[data-measure="${id}"]`) as HTMLElement;
const focused = (root: DocumentOrShadowRoot = document) => {
  const { measure, in: column } = (root.activeElement as HTMLElement).dataset;
  return [measure, column];
};
const status = () => document.querySelector(".lm-board-status")?.textContent;
const own = (id: string) => {
  const node = shown.nodes[id];
  return node?.kind === "measure" ? node.scenes : null;
};

describe("the columns", () => {
  it("are the unassigned column and the scenes", async () => {
    await render(<Host />);
    expect(titles()).toEqual([
      ...["まだ決めていないもの 2件", "日常の療養支援 1件", "入退院支援 1件", "急変時の対応 0件", "看取り 2件"],
      ...["認知症 0件", "感染症 0件", "災害 0件"],
    ]);
    expect(cards("まだ決めていないもの")).toEqual(["m1", "m5"]);
    expect(cards("看取り")).toEqual(["m4", "m3"]);
  });

  it("show the card's outcome, other axis and other columns, or that it is unplaced", async () => {
    await render(<Host />);
    expect(card("看取り", "m4").textContent).toBe("1 看取りの話し合いアウトカムから");
    expect(card("看取り", "m3").textContent).toBe("4 研修の開催事業項目カほか1列");
    expect(card("まだ決めていないもの", "m5").textContent).toBe("昔からの取組未配置");
    expect(getComputedStyle(card("看取り", "m4")).borderTopStyle).toBe("dashed");
  });

  it("can be the business items", async () => {
    await render(<Host />);
    await userEvent.click(page.getByRole("button", { name: "事業項目" }));
    expect(titles().slice(0, 2)).toEqual(["まだ決めていないもの 2件", "ア 地域の医療・介護の資源の把握 1件"]);
    expect(card("カ 医療・介護関係者の研修", "m3").textContent).toBe("4 研修の開催場面日常の療養支援看取り");
    await userEvent.selectOptions(page.getByRole("combobox", { name: "事業項目の番号" }), "①〜④（4項目）");
    expect(cards("④ 医療・介護関係者の研修")).toEqual(["m3"]);
  });

  it("show long texts completely", async () => {
    const text = "とても長い施策".repeat(20);
    await render(<Host model={{ ...model, nodes: { ...model.nodes, ...measure("m1", text) } }} />);
    const element = card("まだ決めていないもの", "m1");
    expect(element.textContent).toContain(text);
    expect(element.scrollHeight).toBeLessThanOrEqual(element.clientHeight + 1);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1);
  });

  it("are equally tall, and the unassigned column stays in view", async () => {
    await page.viewport(700, 500);
    await render(<Host model={fukuchiyama} />);
    card("日常の療養支援", "m23").focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    const scroller = document.querySelector(".lm-board-columns") as HTMLElement;
    expect(scroller.scrollLeft).toBeGreaterThan(500);
    const boxes = [...document.querySelectorAll(".lm-board-column")].map((element) => element.getBoundingClientRect());
    expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBe(1);
    expect(boxes[0]?.height).toBeGreaterThan(1000);
    expect(boxes[0]?.left).toBeCloseTo(scroller.getBoundingClientRect().left, 0);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(500);
  });

  it("don't exist if the profile has none", async () => {
    await render(<Host model={cancerPlan} />);
    await expect.element(page.getByText(/場面も事業項目も決められていない/)).toBeVisible();
  });
});

describe("the keyboard", () => {
  it("moves from card to card, with one tab stop per column", async () => {
    await render(<Host />);
    card("まだ決めていないもの", "m1").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toEqual(["m5", ""]);
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(focused()).toEqual(["m3", "dailyCare"]);
    // Empty columns are skipped.
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{End}");
    expect(focused()).toEqual(["m3", "endOfLife"]);
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}");
    expect(focused()).toEqual(["m3", "dailyCare"]);
    expect(operations).toEqual([]);
  });

  it("moves a card to the next column with focus", async () => {
    await render(<Host />);
    card("まだ決めていないもの", "m1").focus();
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(operations).toEqual([{ type: "edit", target: "node", node: "m1", set: { scenes: ["dailyCare"] } }]);
    expect(focused()).toEqual(["m1", "dailyCare"]);
    expect(status()).toBe("「資源マップの作成」を日常の療養支援に移しました");
    await userEvent.keyboard("{Alt>}{ArrowRight}{ArrowRight}{/Alt}");
    expect(focused()).toEqual(["m1", "emergency"]);
    await userEvent.keyboard("{Alt>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Alt}");
    expect(focused()).toEqual(["m1", ""]);
    expect(status()).toBe("「資源マップの作成」を日常の療養支援から外しました");
    expect(operations).toHaveLength(6);
    expect(own("m1")).toBeUndefined();
  });

  it("can't remove a scene of the outcome, and says so", async () => {
    await render(<Host />);
    const at = card("看取り", "m4");
    await userEvent.click(at);
    await userEvent.click(page.getByRole("checkbox", { name: "看取り アウトカムから" }), { force: true });
    expect(operations).toEqual([]);
    await expect
      .element(page.getByRole("dialog").getByRole("status"))
      .toHaveTextContent("アウトカムの場面なので、外せません。ほかの場面に移すことはできます");
    await expect.element(page.getByRole("checkbox", { name: "看取り アウトカムから" })).toBeChecked();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.poll(() => focused()).toEqual(["m4", "endOfLife"]);
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(own("m4")).toEqual(["dementia"]);
  });

  it("is ignored during a Japanese conversion", async () => {
    await render(<Host />);
    const element = card("まだ決めていないもの", "m1");
    element.focus();
    const init = { key: "ArrowRight", altKey: true, bubbles: true, cancelable: true };
    element.dispatchEvent(new KeyboardEvent("keydown", { ...init, isComposing: true }));
    expect(operations).toEqual([]);
    element.dispatchEvent(new KeyboardEvent("keydown", init));
    expect(operations).toHaveLength(1);
  });
});

describe("choosing the columns of a card", () => {
  it("ticks any number, each one operation, and returns to the card", async () => {
    await render(<Host />);
    card("まだ決めていないもの", "m1").focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("dialog", { name: "資源マップの作成" })).toBeVisible();
    await expect.element(page.getByRole("checkbox", { name: "日常の療養支援" })).toHaveFocus();
    await userEvent.keyboard(" {Tab}{Tab} ");
    expect(own("m1")).toEqual(["dailyCare", "emergency"]);
    await expect.element(page.getByRole("checkbox", { name: "急変時の対応" })).toHaveFocus();
    await expect
      .element(page.getByRole("dialog").getByRole("status"))
      .toHaveTextContent("「資源マップの作成」を急変時の対応に入れました");
    await userEvent.click(page.getByRole("checkbox", { name: "日常の療養支援" }));
    expect(own("m1")).toEqual(["emergency"]);
    expect(operations).toHaveLength(3);
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.poll(() => focused()).toEqual(["m1", "emergency"]);
  });

  it("links to the place of the measure", async () => {
    const opened: PlacementKey[] = [];
    await render(<Host onOpen={(key) => opened.push(key)} />);
    await userEvent.click(card("看取り", "m3"));
    await userEvent.click(page.getByRole("button", { name: "この施策の場所を開く" }));
    expect(opened).toEqual(["v/m3"]);
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  });
});

describe("dragging", () => {
  const centre = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { clientX: x + width / 2, clientY: y + height / 2 };
  };
  const fire = (target: EventTarget, type: string, init: PointerEventInit) =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, pointerType: "mouse", ...init }),
    );
  async function drag(from: HTMLElement, to: string, init: PointerEventInit = {}) {
    fire(from, "pointerdown", { ...centre(from), ...init });
    fire(document, "pointermove", { ...centre(column(to).element()), ...init });
    await drawn();
  }
  const drop = async (init: PointerEventInit = {}) => {
    fire(document, "pointerup", init);
    await drawn();
  };
  const ghost = () => document.querySelector(".lm-dragged")?.textContent;

  it("moves a card, and announces where", async () => {
    await render(<Host />);
    await drag(card("看取り", "m3"), "急変時の対応");
    expect(ghost()).toBe("研修の開催急変時の対応に移す");
    await drop();
    expect(operations).toEqual([
      { type: "edit", target: "node", node: "m3", set: { scenes: ["dailyCare", "emergency"] } },
    ]);
    expect(status()).toBe("「研修の開催」を急変時の対応に移しました");
    expect(focused()).toEqual(["m3", "emergency"]);
    expect(ghost()).toBeUndefined();
  });

  it("keeps it in both columns with Ctrl", async () => {
    await render(<Host />);
    await drag(card("入退院支援", "m2"), "災害", { ctrlKey: true });
    expect(ghost()).toBe("情報共有シートの運用災害にも入れる");
    await drop();
    expect(own("m2")).toEqual(["admissionDischarge", "disaster"]);
  });

  it("is cancelled with Escape, and does nothing over its own column", async () => {
    await render(<Host />);
    await drag(card("看取り", "m3"), "災害");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await drop();
    await drag(card("看取り", "m3"), "看取り");
    await drop();
    expect(operations).toEqual([]);
    expect(status()).toBe("");
  });

  it("scrolls instead on a touch screen", async () => {
    await render(<Host />);
    await drag(card("看取り", "m3"), "災害", { pointerType: "touch" });
    expect(ghost()).toBeUndefined();
    await drop({ pointerType: "touch" });
    expect(operations).toEqual([]);
  });
});

it("announces why the host refuses", async () => {
  await render(<Host onOperation={() => ({ code: "too-large" })} />);
  card("まだ決めていないもの", "m1").focus();
  await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(status()).not.toBe("");
  expect(focused()).toEqual(["m1", ""]);
});

it("keeps focus on the card if the host is slow, unless focus has moved elsewhere", async () => {
  await render(<SlowHost />);
  const move = async () => {
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
  };
  card("まだ決めていないもの", "m1").focus();
  await move();
  answer();
  await expect.poll(() => focused()).toEqual(["m1", "dailyCare"]);
  await move();
  await userEvent.click(page.getByLabelText("別の欄"));
  answer();
  await expect.poll(() => cards("入退院支援")).toEqual(["m1", "m2"]);
  await expect.element(page.getByLabelText("別の欄")).toHaveFocus();
});

describe("while read-only", () => {
  it("links to places", async () => {
    const opened: PlacementKey[] = [];
    await render(<Host readOnly onOpen={(key) => opened.push(key)} />);
    await userEvent.click(card("看取り", "m4"));
    expect(opened).toEqual(["o/m4"]);
    card("看取り", "m4").focus();
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(operations).toEqual([]);
    await expect.element(page.getByText(/ドラッグ/)).not.toBeInTheDocument();
  });

  it("is plain text if places can't be opened", async () => {
    await render(<CoverageBoard model={model} />);
    await expect.element(column("看取り").getByText(/看取りの話し合い/)).toBeVisible();
    expect(column("看取り").element().querySelector("button")).toBeNull();
  });
});

describe("a narrow board", () => {
  it("shows one column, and keeps it while its cards are assigned", async () => {
    await page.viewport(375, 800);
    await render(<Host />);
    await expect.element(column("看取り")).not.toBeInTheDocument();
    await userEvent.click(card("まだ決めていないもの", "m1"));
    await userEvent.click(page.getByRole("checkbox", { name: "看取り" }));
    await userEvent.click(page.getByRole("button", { name: "閉じる" }));
    await expect.poll(() => focused()).toEqual(["m5", ""]);
    await userEvent.selectOptions(page.getByRole("combobox", { name: "表示する列" }), "看取り 3件");
    expect(cards("看取り")).toEqual(["m4", "m1", "m3"]);
    await expect.element(column("まだ決めていないもの")).not.toBeInTheDocument();
    card("看取り", "m1").focus();
    await userEvent.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(focused()).toEqual(["m1", "emergency"]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
  });
});

it("works in a shadow root", async () => {
  const host = document.body.appendChild(document.createElement("div"));
  const shadow = host.attachShadow({ mode: "open" });
  const root = createRoot(shadow);
  root.render(<Host />);
  await expect.poll(() => shadow.querySelectorAll("[data-measure]").length).toBe(6);
  const element = shadow.querySelector<HTMLElement>('[data-measure="m1"]');
  element?.focus();
  await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
  await expect.poll(() => focused(shadow)).toEqual(["m1", "dailyCare"]);
  root.unmount();
  host.remove();
});

it("shows a hundred cards of a column at a time, and always the moved one", async () => {
  await render(<Host model={{ ...largeModel(30), profile: "home-care" }} />);
  expect(cards("まだ決めていないもの")).toHaveLength(100);
  await userEvent.click(page.getByRole("button", { name: /^さらに表示/ }));
  expect(cards("まだ決めていないもの")).toHaveLength(200);
  card("まだ決めていないもの", "m15-5").focus();
  await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(focused()).toEqual(["m15-5", "dailyCare"]);
});

it("is in English", async () => {
  await render(<Host model={fukuchiyama} locale="en" />);
  expect(titles()[4]).toBe("End of life 10");
});
