import type sharp from "sharp";

export type SharpModule = typeof sharp;
let opened: Promise<SharpModule | null> | null = null;

/**
 * The decoder, opened with the first photo: it is 18 MB of native code that a portal without photos never needs. Only the
 * three formats that we open can be loaded by it. Null on a machine that it has no build for.
 */
export function openSharp(): Promise<SharpModule | null> {
  opened ??= import("sharp").then(
    ({ default: module }) => {
      module.block({ operation: ["VipsForeignLoad"] });
      module.unblock({
        operation: [
          "VipsForeignLoadJpegBuffer",
          "VipsForeignLoadPngBuffer",
          "VipsForeignLoadWebpBuffer",
        ],
      });
      module.cache(false);
      module.concurrency(1);
      return module;
    },
    () => null,
  );
  return opened;
}
