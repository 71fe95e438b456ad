import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Returns the accessibility violations of a page or of a part of it. Both parameters are CSS selectors. */
export async function axe(page: Page, part = "html", except?: string): Promise<readonly string[]> {
  // The pages have no frames of other sites, for which the results would pass through a second page, three times slower.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (except) builder.exclude(except);
  const { violations } = await builder.include(part).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => {
    // The rule compares the name of a card with only those of its lines that are in view.
    const found = id === "label-content-name-mismatch" ? nodes.filter(({ html }) => !html.includes("lm-card")) : nodes;
    return found.length > 0 ? [`${id}: ${found.map(({ html }) => html).join(" ")}`] : [];
  });
}
