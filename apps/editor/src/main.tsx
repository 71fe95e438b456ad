import "@logic-model/react/styles.css";
import "./app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { Boundary } from "./Boundary.tsx";
import { createSession } from "./document/createSession.ts";
import { startServiceWorker } from "./serviceWorker.ts";
import { rememberOpen } from "./storage/session.ts";

const session = createSession();
// Not in the app, which may have failed when the page is left.
addEventListener("pagehide", session.flush);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") session.flush();
});
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    {/* Reloads on the start page: the document may be what fails. It is listed there. */}
    <Boundary session={session} onReload={() => rememberOpen(null)}>
      <App session={session} />
    </Boundary>
  </StrictMode>,
);
void startServiceWorker();
