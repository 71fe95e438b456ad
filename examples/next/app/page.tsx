import { readFile } from "node:fs/promises";
import { readLogicModel } from "@logic-model/core";
import { LogicModelViewer } from "@logic-model/react";

export default async function Page() {
  const result = readLogicModel(await readFile("public/model.json"));
  return result.ok ? <LogicModelViewer value={result.model} /> : <p>{result.problems.length}件の問題があります。</p>;
}
