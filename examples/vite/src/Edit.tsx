import { createLogicModel } from "@logic-model/core";
import { LogicModelEditor } from "@logic-model/react";
import "@logic-model/react/styles.css";
import { useState } from "react";

export function Edit() {
  const [model, setModel] = useState(() => createLogicModel({ title: "新しい計画", profile: "home-care" }));
  return <LogicModelEditor value={model} onChange={setModel} />;
}
