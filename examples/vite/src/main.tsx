import { createRoot } from "react-dom/client";
import { Edit } from "./Edit.tsx";
import { Show } from "./Show.tsx";

const root = createRoot(document.getElementById("root") as HTMLElement);
root.render(location.hash === "#edit" ? <Edit /> : await Show());
