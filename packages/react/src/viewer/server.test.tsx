import { createLogicModel, outline } from "@logic-model/core";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { fukuchiyama, tenThousandRows } from "../testing/models.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

const html = renderToString(<LogicModelViewer value={fukuchiyama} />);

/** The opening tags of the tree items, by key. */
function items(html: string): Map<string, string> {
  const tags = [...html.matchAll(/<div role="treeitem"[^>]*>/g)].map(([tag]) => tag);
  return new Map(tags.map((tag) => [/data-key="([^"]*)"/.exec(tag)?.[1] as string, tag]));
}

it("writes every row as a tree item, in reading order", () => {
  expect([...items(html).keys()]).toEqual(outline(fukuchiyama).rows.map((row) => row.key));
  expect([...items(html).values()].filter((tag) => tag.includes('data-kind="measure"'))).toHaveLength(55);
  expect([...items(html).values()].filter((tag) => tag.includes("data-reuse"))).toHaveLength(19);
});

it("writes what each row says", () => {
  expect(items(html).get("o2/m2")).toContain(
    'aria-label="施策 15(再掲)、同職種、多職種間連携の検討の場の設定、要相談 各職種、4か所で使用"',
  );
  expect(html).toMatch(/>施策 10　再 5<\/span>/);
});

it("writes no style sheet, no script and no event handler", () => {
  expect(html).not.toMatch(/<style|<script|<link|javascript:/i);
  expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
});

it("writes hostile texts as text", () => {
  const hostile = "</span><script>alert(1)</script>\"' onload=alert(1)";
  const model = createLogicModel({ title: hostile, vision: hostile });
  const written = renderToString(<LogicModelViewer value={model} />);
  expect(written).not.toContain("<script");
  expect(written).not.toMatch(/<[^>"]*("[^"]*"[^>"]*)*\sonload=/);
  expect(written).toContain("&lt;script&gt;");
});

it("writes the first screens of a large model", () => {
  const written = items(renderToString(<LogicModelViewer value={tenThousandRows} />));
  expect(written.has("/vision")).toBe(true);
  expect(written.has("o1/m1-1")).toBe(true);
  expect(written.size).toBeLessThan(200);
});
