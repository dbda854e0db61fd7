import type { Activity } from "../../../src/domain/activity/activity.ts";
import { desks } from "./desks.ts";
import { farmActivities } from "./farm.ts";
import { gatherings } from "./gatherings.ts";
import { helping } from "./helping.ts";
import { hiyoriActivities } from "./hiyori.ts";
import { homeSalons, moreHomeSalons } from "./home-salons.ts";
import { kokageActivities } from "./kokage.ts";
import { pastimes } from "./pastimes.ts";
import { peerGroups } from "./peers.ts";
import { salonsEast } from "./salons-east.ts";
import { salonsShore } from "./salons-shore.ts";
import { salonsWest } from "./salons-west.ts";
import { specialDesks } from "./special-desks.ts";
import { tables } from "./tables.ts";
import { youngActivities } from "./young.ts";

export const activities: readonly Activity[] = [
  ...desks,
  ...specialDesks,
  ...homeSalons,
  ...moreHomeSalons,
  ...salonsWest,
  ...salonsShore,
  ...salonsEast,
  ...gatherings,
  ...farmActivities,
  ...kokageActivities,
  ...hiyoriActivities,
  ...tables,
  ...youngActivities,
  ...peerGroups,
  ...helping,
  ...pastimes,
];
