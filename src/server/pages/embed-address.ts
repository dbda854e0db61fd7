const EMBED = /^\/\d{6}\/[^/]+\/embed$/;

/** Whether a page is the one that other sites may show inside their own. */
export const isEmbedAddress = (path: string): boolean => EMBED.test(path);
