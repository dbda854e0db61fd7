import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";

/** The part of Trusted Types that is used here; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): object;
}

/**
 * Lets MapLibre start its worker under `require-trusted-types-for 'script'`. Of the sinks that Trusted Types
 * guard, MapLibre 6.17 reaches one without being asked to: `new Worker(url)`, with a string that it also calls
 * `endsWith` on, so that a TrustedScriptURL cannot be handed in. Hence a default policy, which lets exactly this
 * one address through and nothing else. The other sinks (DOMParser in the attribution control, innerHTML in
 * Popup.setHTML, eval for foreign plugins) are not used: attribution and popups are our own DOM.
 */
export function allowWorker(): void {
  const address = new URL(workerUrl, location.href);
  if (address.origin !== location.origin) throw new Error("the map's worker is not our own file");
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes !== undefined && trustedTypes.defaultPolicy === null) {
    trustedTypes.createPolicy("default", {
      createScriptURL: (url) => (url === address.href ? url : null),
    });
  }
  setWorkerUrl(address.href);
}
