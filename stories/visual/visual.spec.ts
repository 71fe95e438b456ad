import { expect, type Page, test } from "@playwright/test";
import { reduce } from "./reduce.ts";
import { STORIES, type Story } from "./stories.ts";

// Guards layout and colours, not how a browser rasterizes lines and letters: pictures are compared as averages of blocks
// of 8 by 8 px.

const WIDTHS = [1440, 1024, 375] as const;

/** For moved or changed content: only a few blocks may differ by more than a sixth of the range from black to white. */
const MOVED = { threshold: 0.16, maxDiffPixels: 12 };
/** For changed colours: at most 5% of the blocks may differ by more than a twentieth. */
const COLOURED = { threshold: 0.05, maxDiffPixelRatio: 0.05 };

/** The parts of Storybook's preview that are used here. */
interface Preview {
  readonly channel: { emit(event: string, payload: unknown): void };
  readonly currentRender?: { readonly id: string; readonly phase?: string };
}
declare const __STORYBOOK_PREVIEW__: Preview;

let page: Page;
let known: readonly string[];

// One page shows all the stories, because loading Storybook takes longer than rendering a story.
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  const query = new URLSearchParams({
    id: "ビューア-内容--vision-only",
    viewMode: "story",
    globals: "a11y.manual:!true",
  });
  await page.goto(`/iframe.html?${query}`);
  await page.locator(".lm-card").first().waitFor({ timeout: 80_000 });
  const index = await page.request.get("/index.json");
  known = Object.keys((await index.json()).entries);
});
test.afterAll(() => page.close());

test.beforeEach(async () => {
  test.skip(!(await hasFont()), "Noto Sans CJK JP isn't installed, so texts would have other widths");
});

for (const width of WIDTHS)
  for (const story of STORIES)
    test(`${story.name} at ${width} px`, async () => {
      await open(story, width);
      const picture = await settled();
      expect(picture).toMatchSnapshot(`${story.name}-${width}.png`, MOVED);
      expect(picture).toMatchSnapshot(`${story.name}-${width}.png`, COLOURED);
    });

test.describe("the comparison", () => {
  const [first, other] = STORIES as readonly [Story, Story];
  const name = `${first.name}-1440.png`;
  const changed = async (css: string) => {
    const style = await page.addStyleTag({ content: css });
    const picture = await settled();
    await style.evaluate((element) => (element as HTMLElement).remove());
    return picture;
  };
  test.beforeEach(async ({ browser: _ }, { config }) => {
    test.skip(["all", "changed"].includes(config.updateSnapshots), "the reference pictures are being updated");
    await open(other, 1440);
    await open(first, 1440);
  });

  for (const [change, css] of [
    ["a card that moved by 8 px", '[data-key="vision/o1"] { margin-top: 8px }'],
    ["a missing toolbar", ".lm-toolbar { display: none }"],
    ["another text size", ".lm-card .lm-part { font-size: 11px !important }"],
  ] as const)
    test(`detects ${change}`, async () => {
      expect(await changed(css)).not.toMatchSnapshot(name, MOVED);
    });

  test("detects cards of another colour", async () => {
    const picture = await changed('.lm-card[data-kind="measure"] { background: #fdeaea !important }');
    expect(picture).not.toMatchSnapshot(name, COLOURED);
  });

  test("tolerates text drawn 1 px lower", async () => {
    const picture = await changed(".lm .lm-part { translate: 0 1px }");
    expect(picture).toMatchSnapshot(name, MOVED);
    expect(picture).toMatchSnapshot(name, COLOURED);
  });
});

/** Switches to a story and waits until it is rendered and its play function has finished. */
async function open({ id, drawn }: Story, width: number): Promise<void> {
  expect(known, "the story exists").toContain(id);
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((storyId) => {
    __STORYBOOK_PREVIEW__.channel.emit("setCurrentStory", { storyId, viewMode: "story" });
  }, id);
  await page.waitForFunction((storyId) => {
    const render = __STORYBOOK_PREVIEW__.currentRender;
    return render?.id === storyId && ["completed", "afterEach", "finished"].includes(render.phase ?? "");
  }, id);
  await page.locator(drawn).first().waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Returns the reduced picture of the page once two in a row are the same. */
async function settled(): Promise<Buffer> {
  let last: Buffer | undefined;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await reduce(page, await page.screenshot({ animations: "disabled", caret: "hide" }));
        return before?.equals(last) ?? false;
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  return last as Buffer;
}

/** Whether the font of the reference pictures is installed: its letters differ in width from those of other fonts. */
function hasFont(): Promise<boolean> {
  return page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
    const wide = (font: string) => {
      context.font = `100px ${font}`;
      return context.measureText("Wi").width;
    };
    return ["monospace", "cursive"].some((other) => wide(`"Noto Sans CJK JP", ${other}`) !== wide(other));
  });
}
