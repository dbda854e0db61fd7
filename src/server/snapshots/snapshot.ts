import { indexTown } from "../../domain/index-town.ts";
import { townMap } from "../../domain/map/town-map.ts";
import type { PublishedTown } from "../../domain/portal.ts";
import type { Town } from "../../domain/town.ts";
import { contentHash, type ReadyBody, readyBody } from "../http/ready-body.ts";
import { canonicalJson } from "./canonical-json.ts";
import { publicTown } from "./public-town.ts";

/** One municipality at one published revision, ready to be served: what pages read, and its two files. */
export interface Snapshot {
  readonly code: string;
  readonly revision: number;
  readonly published: PublishedTown;
  readonly files: { readonly snapshot: ReadyBody; readonly map: ReadyBody };
  /** Rows of the database that could not be read; they are reported in /health, not dropped in silence. */
  readonly storedProblems: number;
}

/** Makes the snapshot of a town: a function of the town alone, so any process makes the same bytes. */
export function makeSnapshot(town: Town, storedProblems: number): Snapshot {
  const index = indexTown(town);
  const snapshot = file(publicTown(town));
  const map = file(townMap(index));
  return {
    code: town.municipality.code,
    revision: town.revision,
    published: {
      index,
      snapshotHash: contentHash(snapshot.bytes),
      mapHash: contentHash(map.bytes),
    },
    files: { snapshot, map },
    storedProblems,
  };
}

/** Compresses both files before anybody asks. */
export async function compressFiles({ files }: Snapshot): Promise<void> {
  for (const body of [files.snapshot, files.map]) {
    await body.encoded("br");
    await body.encoded("gzip");
  }
}

const file = (value: unknown): ReadyBody =>
  readyBody(Buffer.from(canonicalJson(value)), { compressible: true, brotliQuality: 9 });
