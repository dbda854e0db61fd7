import { indexTown } from "../../domain/index-town.ts";
import { townMap } from "../../domain/map/town-map.ts";
import { writeMatcher } from "../../domain/matching/matcher-file/write-matcher.ts";
import type { PublishedTown } from "../../domain/portal.ts";
import type { Town } from "../../domain/town.ts";
import { contentHash, type ReadyBody, readyBody } from "../http/ready-body.ts";
import { canonicalJson } from "./canonical-json.ts";
import { publicTown } from "./public-town.ts";
import { townSearch } from "./town-search.ts";

/** What anybody can fetch of a municipality, each under the hash of its content. */
export type SnapshotFile = "snapshot" | "map" | "matcher" | "search";

/** One municipality at one published revision, ready to be served: what pages read, and its files. */
export interface Snapshot {
  readonly code: string;
  readonly revision: number;
  readonly published: PublishedTown;
  readonly files: Readonly<Record<SnapshotFile, ReadyBody>>;
  /** Rows of the database that could not be read; they are reported in /health, not dropped in silence. */
  readonly storedProblems: number;
}

/** Makes the snapshot of a town: a function of the town alone, so any process makes the same bytes. */
export function makeSnapshot(town: Town, storedProblems: number): Snapshot {
  const index = indexTown(town);
  const listed = publicTown(town);
  const snapshot = file(canonicalJson(listed));
  const map = file(canonicalJson(townMap(index)));
  const matcher = file(canonicalJson(writeMatcher(indexTown(listed))));
  const { bytes, opened } = townSearch(index, listed);
  const search = file(bytes);
  return {
    code: town.municipality.code,
    revision: town.revision,
    published: {
      index,
      snapshotHash: contentHash(snapshot.bytes),
      mapHash: contentHash(map.bytes),
      matcherHash: contentHash(matcher.bytes),
      searchHash: contentHash(search.bytes),
      search: opened,
    },
    files: { snapshot, map, matcher, search },
    storedProblems,
  };
}

/** Compresses the files before anybody asks. */
export async function compressFiles({ files }: Snapshot): Promise<void> {
  for (const body of Object.values(files)) {
    await body.encoded("br");
    await body.encoded("gzip");
  }
}

const file = (content: string | Uint8Array): ReadyBody =>
  readyBody(Buffer.from(content), { compressible: true, brotliQuality: 9 });
