import type { AstroIntegration } from "astro";

/**
 * Builds the pages into `dist/server/entry.mjs`, whose one export is `renderPage` (see `entry.ts`): a request
 * and its locals in, a response out. `@astrojs/node` writes to a socket instead, which a page cache, shared
 * renders and a static export could not use.
 */
export function pagesAsFunction(): AstroIntegration {
  return {
    name: "tsunagiba:pages-as-function",
    hooks: {
      "astro:config:done": ({ setAdapter }) => {
        setAdapter({
          name: "tsunagiba:pages-as-function",
          serverEntrypoint: new URL("./entry.ts", import.meta.url),
          entrypointResolution: "auto",
          adapterFeatures: { buildOutput: "server", middlewareMode: "classic" },
          supportedAstroFeatures: {
            serverOutput: "stable",
            staticOutput: "stable",
            sharpImageService: "stable",
          },
        });
      },
    },
  };
}
