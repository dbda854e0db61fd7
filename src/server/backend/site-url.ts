import type { Settings } from "../settings.ts";

/** Where links in mail lead: PUBLIC_URL, else where the portal listens on this machine. */
export const siteUrl = ({ publicUrl, port }: Settings): string =>
  publicUrl ?? `http://localhost:${port}`;
