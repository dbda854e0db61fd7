import type { FunctionComponent } from "preact";
import { AnswerInWords } from "./AnswerInWords.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { Limits } from "./Limits.tsx";
import { NextPlaces } from "./NextPlaces.tsx";
import { OpenedZone } from "./OpenedZone.tsx";
import { Standards } from "./Standards.tsx";
import type { PlanningView } from "./view.ts";
import { ZoneMap } from "./ZoneMap.tsx";
import { ZoneTable } from "./ZoneTable.tsx";
import { ZoneWeeks } from "./ZoneWeeks.tsx";

/** The parts of the planning page that follow the question, each wherever the page has put it. */
export const PARTS = {
  answer: AnswerInWords,
  changes: ChangeList,
  map: ZoneMap,
  zones: ZoneTable,
  opened: OpenedZone,
  next: NextPlaces,
  weeks: ZoneWeeks,
  standards: Standards,
  limits: Limits,
} as const satisfies Readonly<Record<string, FunctionComponent<PlanningView>>>;
export type PartName = keyof typeof PARTS;
export const isPartName = (name: string): name is PartName => Object.hasOwn(PARTS, name);
