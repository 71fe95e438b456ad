import { applyOperation, createLogicModel, createNode, createOutline, type LogicModel } from "@logic-model/core";
import {
  copyFragment,
  parseFragment,
  parseRows,
  pasteFragment,
  planRows,
  rowsOperation,
  serializeFragment,
} from "@logic-model/core/clipboard";

const MEGABYTE = 1_000_000;

/** Times pastes of many rows and of large texts in Node, as Markdown. */
export function benchPaste(): string {
  const model = withMeasures(1_000);
  const rows = [5_000, 50_000].map((count) => {
    const text = Array.from({ length: count }, (_, i) => `${i + 1}\t新しい取組その${i}を進める\t備考\t※要相談`).join(
      "\n",
    );
    return line(`${count} rows into 1,000 nodes`, () => {
      const planned = planRows(createOutline(model), "measure", "vision", parseRows(text));
      apply(model, rowsOperation(model, "measure", "vision", planned));
    });
  });
  const copied = createOutline(withMeasures(20_000));
  const fragment = copyFragment(
    copied,
    copied.rows.map(({ key }) => key),
  );
  const json = fragment ? serializeFragment(fragment) : "";
  const texts = ["\t", '"', "\n", '\t"\n'].map((repeated) =>
    line(`5 MB of ${JSON.stringify(repeated)}`, () => parseRows(repeated.repeat((5 * MEGABYTE) / repeated.length))),
  );
  return [
    "| paste | ms |",
    "| --- | --: |",
    ...rows,
    line("20,000 nodes of another model", () => {
      const read = parseFragment(json);
      apply(model, read && pasteFragment(model, read, "vision"));
    }),
    ...texts,
  ].join("\n");
}

function withMeasures(count: number): LogicModel {
  const model = createLogicModel({ vision: "安心して暮らせる" });
  return apply(model, {
    type: "batch",
    operations: Array.from({ length: count }, (_, i) => ({
      type: "add" as const,
      node: createNode("measure", `m${i}`, `多職種が参画する研修${i}の実施`),
      parent: model.root,
    })),
  });
}

function apply(model: LogicModel, operation: Parameters<typeof applyOperation>[1] | null): LogicModel {
  const change = operation && applyOperation(model, operation);
  if (!change?.ok) throw new Error(JSON.stringify(change));
  return change.model;
}

function line(name: string, work: () => unknown): string {
  const start = performance.now();
  work();
  return `| ${name} | ${Math.round(performance.now() - start)} |`;
}
