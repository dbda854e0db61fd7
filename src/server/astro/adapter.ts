import { existsSync, readdirSync, renameSync, rmdirSync } from "node:fs";
import type { AstroIntegration } from "astro";

/**
 * Builds the pages into `dist/server/entry.mjs`, whose one export is `renderPage` (see `entry.ts`): a request
 * and its locals in, a response out. `@astrojs/node` writes to a socket instead, which a page cache, shared
 * renders and a static export could not use.
 */
export function pagesAsFunction(): AstroIntegration {
  let built: { readonly server: URL; readonly client: URL } | null = null;
  return {
    name: "tsunagiba:pages-as-function",
    hooks: {
      "astro:config:done": ({ setAdapter, config }) => {
        built = { server: config.build.server, client: config.build.client };
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
      "astro:build:done": () => {
        if (built !== null) moveScripts(built);
      },
    },
  };
}

/**
 * Astro moves a script that a page names by its address (`?worker&url`) to the files for browsers, but leaves behind what
 * that script fetches later.
 */
function moveScripts({ server, client }: { readonly server: URL; readonly client: URL }): void {
  const left = new URL("_astro/", server);
  if (!existsSync(left)) return;
  for (const file of readdirSync(left))
    renameSync(new URL(file, left), new URL(`_astro/${file}`, client));
  rmdirSync(left);
}
