/** The part of the Trusted Types API used here, which TypeScript's library doesn't declare yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Keeps the built app for offline use. Optional: there are no service workers on `http:` intranets. */
export async function startServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  try {
    const policy = trustedTypes?.createPolicy("service-worker", { createScriptURL: (url) => url });
    await navigator.serviceWorker.register(policy?.createScriptURL("./sw.js") ?? "./sw.js");
  } catch {
    // The server may forbid it. The app works without it.
  }
}
