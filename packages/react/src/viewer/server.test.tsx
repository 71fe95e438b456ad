import { createLogicModel, createOutline } from "@logic-model/core";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { LogicModelEditor } from "../editor/LogicModelEditor.tsx";
import { fukuchiyama, tenThousandRows } from "../testing/models.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

const html = renderToString(<LogicModelViewer value={fukuchiyama} />);

/** Returns the opening tags of the items, by key. */
function items(html: string): Map<string, string> {
  const tags = [...html.matchAll(/<li [^>]*>/g)].map(([tag]) => tag);
  return new Map(tags.map((tag) => [/data-key="([^"]*)"/.exec(tag)?.[1] as string, tag]));
}

it("renders every row as an item of nested lists, in reading order", () => {
  expect([...items(html).keys()]).toEqual(createOutline(fukuchiyama).rows.map((row) => row.key));
  expect([...items(html).values()].filter((tag) => tag.includes('data-kind="measure"'))).toHaveLength(55);
  expect(html.match(/<ul>/g)).toHaveLength(8);
});

it("renders the content of each row", () => {
  const text = html.replaceAll(/<[^>]+>/g, "");
  for (const row of createOutline(fukuchiyama).rows) expect(text).toContain(row.text);
  expect(text).toContain("施策 15 (再) 同職種、多職種間連携の検討の場の設定 要相談 各職種");
  expect(text).toContain("施策 10　再 5");
});

it("renders no style, script or event handler that a strict content security policy would block", () => {
  expect(html).not.toMatch(/<style|<script|<link|javascript:|\sstyle=/i);
  expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
});

it("escapes hostile texts", () => {
  const hostile = "</span><script>alert(1)</script>\"' onload=alert(1)";
  const model = createLogicModel({ title: hostile, vision: hostile });
  const written = renderToString(<LogicModelViewer value={model} />);
  expect(written).not.toContain("<script");
  expect(written).not.toMatch(/<[^>"]*("[^"]*"[^>"]*)*\sonload=/);
  expect(written).toContain("&lt;script&gt;");
});

it("renders the beginning of a large model, and how many rows follow", () => {
  const html = renderToString(<LogicModelViewer value={tenThousandRows} />);
  const written = items(html);
  expect(written.has("/vision")).toBe(true);
  expect(written.has("o1/m1-1")).toBe(true);
  expect(written.size).toBe(300);
  expect(html).toContain(`ほか${createOutline(tenThousandRows).rows.length - 300}件`);
});

it("renders the same lists for the editor, which becomes interactive in the browser", () => {
  const html = renderToString(<LogicModelEditor defaultValue={fukuchiyama} />);
  expect([...items(html).keys()]).toEqual(createOutline(fukuchiyama).rows.map((row) => row.key));
  expect(html).not.toMatch(/<style|<script|<link|javascript:|\sstyle=/i);
  expect(html).not.toMatch(/<(button|input|textarea|select)/i);
});
