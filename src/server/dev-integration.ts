import type { AstroIntegration } from "astro";

/**
 * `npm run dev`: Astro's own server with reload, and in it what the portal puts before the pages - database,
 * snapshots, `/health`, Supabase's API. The database is opened once, and outlives restarts of the dev server.
 */
export function portalInDevelopment(): AstroIntegration {
  let developing = false;
  return {
    name: "tsunagiba:portal-in-development",
    hooks: {
      "astro:config:setup": ({ command }) => {
        developing = command === "dev";
      },
      "astro:server:setup": async ({ server, logger }) => {
        // A build, too, starts a server for a moment, to learn the content types.
        if (!developing) return;
        // Only now: a build reads this file too, and needs neither the database nor its client.
        const { developmentPortal } = await import("./dev-portal.ts");
        const portal = await developmentPortal((line) => logger.info(line));
        server.middlewares.use(portal.middleware);
        // Vite ends the process as soon as its server is closed, which would leave the database running.
        const close = server.close;
        server.close = async () => {
          await new Promise((resolve) => setImmediate(resolve));
          await portal.mayEnd();
          await close();
        };
      },
    },
  };
}
