import type { ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { LogicModelEditor } from "../editor/LogicModelEditor.tsx";
import { INITIAL_VIEW } from "../headless/view.ts";
import { ConsultationList } from "../review/ConsultationList.tsx";
import { ModelSummary } from "../review/ModelSummary.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { LogicModelViewer } from "../viewer/LogicModelViewer.tsx";
import { bundle } from "./bundle.ts";
import { unlayered } from "./unlayered.ts";

const files = import.meta.glob<string>("../**/*.css", { query: "?raw", import: "default", eager: true });
const read = (path: string) => files[`../${path}`] ?? files[`./${path.replace("styles/", "")}`] ?? "";
const RULES = bundle(read("styles.css"), read);
const LAYERED = `@layer logic-model{${RULES}}`;

/** Rules of content management systems, resets and portals for everything on a page. */
const HOSTILE = `
*, *::before, *::after { box-sizing: content-box; }
body { letter-spacing: 0.1em; line-height: 2.4; text-transform: uppercase; word-spacing: 0.5em; color: #888; text-align: center; }
#main section { padding: 40px; border: 3px solid lime; background: #ffd; margin: 30px 0; }
#main h2, #main .content h3 { border-left: 12px solid green; padding: 20px; font-size: 40px; background: #efe; margin: 2em 0; }
#main h2::before { content: "■ "; color: green; }
#main p { margin: 2em 0; line-height: 3; text-indent: 1em; font-size: 20px; }
#main ul li, #main .content ul > li { list-style: disc outside; margin: 1em 3em; padding: 10px; }
#main li::before { content: "・"; }
#main table { border-collapse: collapse; width: auto; border: 5px double red; table-layout: auto; }
#main .content table td, #main table th { padding: 30px; border: 4px solid red; background: pink; text-align: center; font-size: 20px; }
#main table tr:nth-child(2n) td { background: yellow; }
#main a { color: red; }
#main button, button[type="button"] { background: red; color: white; padding: 20px; border-radius: 30px; text-transform: uppercase; box-shadow: 0 4px 0 #000; min-height: 60px; width: 200px; }
#main input, input[type="search"], #main select, #main textarea { width: 100%; height: 60px; border: 5px solid red; font-size: 30px; appearance: none; margin: 10px; }
#main span { padding: 4px; background: orange; }
#main div { margin-bottom: 10px; max-width: 700px; }
#main label { display: block; font-weight: bold; }
#main fieldset { border: 3px solid blue; padding: 20px; }
#main svg { width: 100%; height: auto; max-width: 100%; display: block; }
#main path { stroke: red; fill: yellow; }
#main b { color: red; }
#main *:focus { outline: none; }
header, #main header, #main footer { background: navy; padding: 50px; }
#wrap #main aside { float: right; width: 90px; }
`;

/** The visible properties of an element, except its position. */
const SEEN = [
  ..."color backgroundColor fontSize fontWeight lineHeight letterSpacing wordSpacing textTransform textAlign textIndent".split(
    " ",
  ),
  ..."borderTopWidth borderLeftWidth borderTopStyle borderTopColor borderTopLeftRadius boxShadow listStyleType".split(
    " ",
  ),
  ..."opacity stroke fill strokeWidth display textDecorationLine cursor appearance".split(" "),
] as (keyof CSSStyleDeclaration)[];

let open: { frame: HTMLIFrameElement; root: Root }[] = [];

afterEach(() => {
  for (const { frame, root } of open) {
    root.unmount();
    frame.remove();
  }
  open = [];
});

/** Renders something in a separate page with these stylesheets. */
async function show(element: ReactElement, styles: readonly string[]): Promise<HTMLElement> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "inline-size: 1200px; block-size: 800px; border: 0";
  // No pointer or focus changes how it looks.
  frame.inert = true;
  frame.srcdoc = "<!doctype html><body></body>";
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.append(frame);
  await loaded;
  const inside = frame.contentDocument as Document;
  inside.documentElement.dataset.theme = "light";
  inside.body.style.margin = "0";
  for (const text of styles) inside.head.appendChild(inside.createElement("style")).textContent = text;
  inside.body.innerHTML = '<div id="wrap"><div id="main"><div class="content"></div></div></div>';
  for (const box of inside.body.querySelectorAll<HTMLElement>("div"))
    box.style.cssText = "margin: 0; max-inline-size: none; inline-size: 1200px";
  const container = inside.querySelector(".content") as HTMLElement;
  const root = createRoot(container);
  root.render(element);
  open.push({ frame, root });
  await expect.poll(() => container.querySelector(".lm-card, .lm-cell, h2")).not.toBeNull();
  await expect.poll(() => container.querySelector(".lm-loading")).toBeNull();
  return container;
}

/** Returns every visible element with its position and visible properties. */
function looks(container: HTMLElement): readonly string[] {
  const inside = container.ownerDocument.defaultView as Window;
  return [...container.querySelectorAll<HTMLElement>(".lm, .lm *")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = inside.getComputedStyle(element);
    const before = inside.getComputedStyle(element, "::before").content;
    const place = [x, y, width, height].map((length) => Math.round(length));
    const seen = SEEN.map((name) => `${String(name)}: ${String(style[name])}`);
    return `${element.localName}.${element.getAttribute("class")} ${place} ${before} ${seen.join("; ")}`;
  });
}

describe.each<[string, ReactElement]>([
  [
    "the viewer",
    <LogicModelViewer key="viewer" value={fukuchiyama} view={{ ...INITIAL_VIEW, selected: "o1/m2", search: "研修" }} />,
  ],
  [
    "the editor's table and details",
    <LogicModelEditor
      key="editor"
      defaultValue={fukuchiyama}
      defaultView={{ panes: ["table"], selected: "o1/m2", panel: "details" }}
      style={{ blockSize: 700 }}
    />,
  ],
  ["a list of consultations", <ConsultationList key="list" model={fukuchiyama} />],
  ["a summary", <ModelSummary key="summary" model={fukuchiyama} />],
])("%s", (_, element) => {
  it("looks the same on a page with unlayered styles", async () => {
    await page.viewport(1280, 900);
    const clean = await show(element, [LAYERED]);
    const beset = await show(element, [HOSTILE, unlayered(RULES), HOSTILE]);
    // Both render in several steps.
    await expect
      .poll(() => {
        const [wanted, seen] = [looks(clean), looks(beset)];
        return { missing: wanted.filter((line, i) => line !== seen[i]), more: seen.length - wanted.length };
      })
      .toEqual({ missing: [], more: 0 });
  });
});

it("is needed there, since layers lose to unlayered styles", async () => {
  const beset = await show(<LogicModelViewer value={fukuchiyama} />, [LAYERED, HOSTILE]);
  expect(looks(beset).some((line) => line.includes("backgroundColor: rgb(255, 0, 0)"))).toBe(true);
});

it("lets the page set the height of a component", async () => {
  const sized = ".plan { block-size: 400px; }";
  const beset = await show(<LogicModelViewer value={fukuchiyama} className="plan" />, [
    HOSTILE,
    unlayered(RULES),
    sized,
  ]);
  expect(beset.querySelector<HTMLElement>(".lm")?.offsetHeight).toBe(400);
});
