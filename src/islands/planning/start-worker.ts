/** The part of Trusted Types that is used here; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/**
 * Starts a worker of our own under `require-trusted-types-for 'script'`: the one policy that the portal's headers name
 * lets exactly this address through.
 */
export function startWorker(url: string): Worker {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) throw new Error("the worker is not our own file");
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("tsunagiba", {
    createScriptURL: (asked) => {
      if (asked !== address.href) throw new Error("another script was asked for");
      return asked;
    },
  });
  return new Worker(policy?.createScriptURL(address.href) ?? address.href, { type: "module" });
}
