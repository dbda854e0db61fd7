import { defineConfig } from "astro/config";
import { pagesAsFunction } from "./src/server/astro/adapter.ts";
import { portalInDevelopment } from "./src/server/dev-integration.ts";

export default defineConfig({
  output: "server",
  adapter: pagesAsFunction(),
  integrations: [portalInDevelopment()],
  trailingSlash: "ignore",
  // The portal checks the origin of posts itself (src/server), with PUBLIC_URL and TRUST_PROXY known.
  security: { checkOrigin: false },
  // The content security policy allows no inline script or style: nothing may be inlined.
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: "es" } },
  // Nobody has a session yet, and when staff do, the portal keeps it itself.
  session: false,
  devToolbar: { enabled: false },
});
