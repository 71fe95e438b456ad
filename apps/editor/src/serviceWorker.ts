/** What browsers that know trusted types have for naming a script; TypeScript's own library does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Has the built app kept for use without a network. It works without it too: `http:` intranets have no service workers. */
export async function startServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  try {
    const policy = trustedTypes?.createPolicy("service-worker", { createScriptURL: (url) => url });
    await navigator.serviceWorker.register(policy?.createScriptURL("./sw.js") ?? "./sw.js");
  } catch {
    // A server may forbid it.
  }
}
