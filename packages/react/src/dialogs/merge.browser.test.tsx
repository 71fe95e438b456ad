import type { LogicModel } from "@logic-model/core";
import type { ReactElement } from "react";
import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { PaperPane } from "../editor/PaperPane.tsx";
import "../styles.css";
import { outside, renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { drawn, focused } from "../testing/tree.ts";
import { Dialogs } from "./Dialogs.tsx";

beforeEach(() => page.viewport(1280, 900));

function Part({ editor }: { editor: LogicModelEditorState }): ReactElement {
  return (
    <>
      <PaperPane editor={editor} active list />
      <Dialogs editor={editor} />
    </>
  );
}

async function open(key: string, model: LogicModel = fukuchiyama) {
  const editor = await renderPart(Part, model, key);
  await outside(() => editor().run("merge"));
  return editor;
}

/** Row 41 as a separate measure, as in the table. */
const written: LogicModel = {
  ...fukuchiyama,
  nodes: {
    ...fukuchiyama.nodes,
    m41: {
      id: "m41",
      kind: "measure",
      code: "D-41",
      text: "圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議等の開催",
      note: "年4回",
      lead: "高齢者福祉課",
      indicators: [],
    },
    m14: { ...(fukuchiyama.nodes.m14 as Extract<LogicModel["nodes"][string], { kind: "measure" }>), code: "B-14" },
    o5: {
      ...(fukuchiyama.nodes.o5 as Extract<LogicModel["nodes"][string], { kind: "outcome" }>),
      measures: [{ node: "m41" }],
    },
  },
};

const options = () => [...document.querySelectorAll<HTMLElement>("[role=option]")];
const summary = () => [...document.querySelectorAll(".lm-merge-summary li")].map((item) => item.textContent);
const compared = () =>
  Object.fromEntries(
    [...document.querySelectorAll(".lm-merge tbody tr")].map((row) => [
      row.querySelector("th")?.textContent,
      [...row.querySelectorAll("td")].map((cell) => cell.textContent),
    ]),
  );

it("lists similar texts first, and says that they are similar", async () => {
  await open("o5/m41", written);
  expect(options()[0]?.textContent).toMatch(/^14 B-14 圏域ごとの課題.*文言が近い/);
  expect(options()[1]?.textContent).not.toContain("文言が近い");
  expect(options().some((option) => option.textContent?.includes("D-41"))).toBe(false);
  expect(options()).toHaveLength(37 - 3);
});

it("shows both side by side, and the result", async () => {
  await open("o5/m41", written);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(document.activeElement).toBe(document.querySelector("input[type=radio]:checked"));
  expect(compared()).toMatchObject({
    文言: [
      "圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議等の開催 もとの場所にだけ残ります",
      written.nodes.m14?.text,
    ],
    "番号・記号": ["D-41 残りません", "B-14"],
    担当: ["高齢者福祉課 引き継ぎます", ""],
    使われている場所: [expect.stringMatching(/^多職種・多機関/), expect.stringMatching(/^望む形で.*\n人生の最期/)],
  });
  expect(summary()).toEqual([
    "「圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議の開催」が残り、3か所に置かれます。",
    "「圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議等の開催」の文言は、1か所で「この場所だけの文言」として残ります。",
    "引き継ぐもの：注記「年4回」、担当「高齢者福祉課」",
    "残らないもの：番号・記号「D-41」",
  ]);
});

it("merges two nodes by keyboard, as one step, and stays at the place", async () => {
  const editor = await open("o5/m41", written);
  await userEvent.keyboard("{ArrowDown}{Enter}{Tab}{Tab}{Enter}");
  await drawn();
  expect(document.querySelector("dialog")).toBeNull();
  expect(editor().model.nodes.m41).toBeUndefined();
  expect(editor().model.nodes.m14).toMatchObject({ code: "B-14", lead: "高齢者福祉課" });
  expect(focused()).toBe("o5/m14");
  expect(editor().history.past).toHaveLength(1);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(editor().model).toEqual(written);
});

it("keeps the chosen wording", async () => {
  const editor = await open("o5/m41", written);
  await userEvent.keyboard("{ArrowDown}{Enter}{ArrowUp}");
  expect(summary()[0]).toMatch(/^「.*地域ケア会議等の開催」が残り、3か所に置かれます。$/);
  await page.getByRole("button", { name: "統合する" }).click();
  await drawn();
  expect(editor().model.nodes.m14).toBeUndefined();
  expect(editor().model.nodes.m41).toMatchObject({ code: "D-41" });
  expect(focused()).toBe("o5/m41");
});

it("lists the parents that keep only one of two placements", async () => {
  await open("o1/m1");
  await userEvent.keyboard("同職種、{Enter}");
  expect(summary()).toEqual([
    "「同職種、多職種間連携の検討の場の設定」が残り、4か所に置かれます。",
    "両方が置かれていた「病院、在宅療養の移行に向けて、切れ目のない入退…」では、残すほうだけになります。",
    "残らないもの：文言「入退院・外来支援窓口の明確化と、関係機関の情報…」",
  ]);
});

it("can go back to choose another", async () => {
  const editor = await open("o1/m1");
  await userEvent.keyboard("同職種、{Enter}");
  await page.getByRole("button", { name: "選び直す" }).click();
  expect(document.activeElement).toBe(document.querySelector("[role=combobox]"));
  await userEvent.keyboard("{Escape}");
  await drawn();
  expect(editor().model).toBe(fukuchiyama);
  expect(focused()).toBe("o1/m1");
});

it("refuses to merge an outcome with one below it", async () => {
  const nested: LogicModel = {
    ...fukuchiyama,
    nodes: {
      ...fukuchiyama.nodes,
      o1: {
        ...(fukuchiyama.nodes.o1 as Extract<LogicModel["nodes"][string], { kind: "outcome" }>),
        outcomes: [{ node: "o9" }],
      },
      o9: { id: "o9", kind: "outcome", text: "入院から在宅へ", indicators: [], outcomes: [], measures: [] },
    },
  };
  await open("vision/o1", nested);
  await userEvent.keyboard("入院から{Enter}");
  expect(options()[0]?.textContent).toMatch(/自分自身の下には置けません。$/);
  expect(document.querySelector(".lm-merge")).toBeNull();
});
