import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

// Not wcag21a: its one rule, which is experimental, compares the name of a card with only those of its lines that are in view.
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Returns the accessibility violations of a page or of a part of it. Both parameters are CSS selectors. */
export async function axe(page: Page, part = "html", except?: string): Promise<readonly string[]> {
  // The pages have no frames of other sites, for which the results would pass through a second page, three times slower.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (except) builder.exclude(except);
  const { violations } = await builder.include(part).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
