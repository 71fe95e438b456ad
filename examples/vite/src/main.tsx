import { createRoot } from "react-dom/client";
import { Check } from "./Check.tsx";
import { Edit } from "./Edit.tsx";
import { Show } from "./Show.tsx";

const root = createRoot(document.getElementById("root") as HTMLElement);
if (location.hash === "#edit") root.render(<Edit />);
else if (location.hash === "#check") root.render(<Check />);
else root.render(await Show());
