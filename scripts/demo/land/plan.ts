import { type Block, makeBlocks } from "./blocks.ts";
import { riverAt } from "./frame.ts";
import {
  type DailyLife,
  type JuniorHigh,
  type Primary,
  SMALL_AREAS,
  type SmallArea,
} from "./small-areas.ts";

/** A block with the small area and the districts it belongs to. */
export interface PlannedBlock {
  readonly block: Block;
  readonly area: SmallArea;
  readonly primary: Primary;
  readonly juniorHigh: JuniorHigh;
  readonly dailyLife: DailyLife;
}

/**
 * School districts and 日常生活圏域 are drawn by other hands than 町丁目: here they run along a stream or an old
 * road and take single blocks from a neighbour (points in metres).
 */
const OTHER_LINES: readonly {
  readonly x: number;
  readonly y: number;
  readonly primary?: Primary;
  readonly juniorHigh?: JuniorHigh;
  readonly dailyLife?: DailyLife;
}[] = [
  { x: -2150, y: 1350, primary: "wakaba" },
  { x: -1500, y: 1800, primary: "kitaoka" },
  { x: -2850, y: -780, primary: "hama" },
  { x: 1900, y: 500, primary: "kawahigashi" },
  { x: -150, y: -1200, juniorHigh: "hama" },
  { x: -2250, y: 0, juniorHigh: "wakaba" },
  { x: 500, y: 1250, dailyLife: "east" },
  { x: -100, y: 2350, dailyLife: "east" },
];

/** Every block of the town with what it belongs to: the nearest small area on its side of the river. */
export function planTown(): readonly PlannedBlock[] {
  const planned = makeBlocks().map((block): PlannedBlock => {
    const area = nearestArea(block);
    return {
      block,
      area,
      primary: area.primary,
      juniorHigh: area.juniorHigh,
      dailyLife: area.dailyLife,
    };
  });
  for (const { x, y, ...change } of OTHER_LINES) {
    const index = nearest(
      planned.map(({ block }) => block.seed),
      { x, y },
    );
    const before = planned[index];
    if (before !== undefined) planned[index] = { ...before, ...change };
  }
  return planned;
}

function nearestArea({ seed, eastOfRiver }: Block): SmallArea {
  const onThisSide = SMALL_AREAS.filter(({ x, y }) => x > riverAt(y) === eastOfRiver);
  const area = onThisSide[nearest(onThisSide, seed)];
  if (area === undefined) throw new Error("a side of the river without small areas");
  return area;
}

function nearest(
  points: readonly { x: number; y: number }[],
  to: { x: number; y: number },
): number {
  const distances = points.map(({ x, y }) => Math.hypot(x - to.x, y - to.y));
  return distances.indexOf(Math.min(...distances));
}
