import node from "@astrojs/node";
import { defineConfig } from "astro/config";
import { portalInDevelopment } from "./src/server/dev-integration.ts";

export default defineConfig({
  output: "server",
  adapter: node({ mode: "middleware" }),
  integrations: [portalInDevelopment()],
  trailingSlash: "ignore",
  // The portal checks the origin of posts itself (src/server), with PUBLIC_URL and TRUST_PROXY known.
  security: { checkOrigin: false },
  // The content security policy allows no inline script or style: nothing may be inlined.
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
