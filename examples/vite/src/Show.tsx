import { readLogicModel } from "@logic-model/core";
import { LogicModelViewer } from "@logic-model/react";
import "@logic-model/react/viewer.css";

export async function Show() {
  const result = readLogicModel(await (await fetch("/model.json")).text());
  return result.ok ? <LogicModelViewer value={result.model} /> : <p>{result.problems.length}件の問題があります。</p>;
}
