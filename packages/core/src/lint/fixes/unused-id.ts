import { LIMITS } from "../../model/limits.ts";
import { getNode } from "../../model/query.ts";
import type { LogicModel, NodeId } from "../../model/types.ts";

/** Returns the first unused id of `m14-2`, `m14-3`, … for `m14`. Deterministic. */
export function unusedId(model: LogicModel, id: NodeId): NodeId {
  for (let i = 2; ; i++) {
    const end = `-${i}`;
    let start = id;
    while (start.length + end.length > LIMITS.id) start = [...start].slice(0, -1).join("");
    if (!getNode(model, start + end)) return start + end;
  }
}
