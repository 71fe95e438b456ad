export { type Match, matchNodes, textSimilarity } from "./outline/match.ts";
export { outcomeDepths } from "./outline/outcome-depths.ts";
export { countBelow, getRow, visibleRows } from "./outline/outline.ts";
export { searchRows } from "./outline/search.ts";
export { modelStats, type Stats } from "./outline/stats.ts";
