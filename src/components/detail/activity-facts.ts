import type { Activity } from "../../domain/activity/activity.ts";
import type { Place } from "../../domain/place/place.ts";
import { detailWords } from "../../wording/detail.ts";
import type { OpenTown } from "../open-town.ts";

/** A row of くわしいこと. `written` marks a text of the group's own, always Japanese. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly written?: boolean;
}

/** What is known of an activity beyond when, where and how; what is not known is told apart. */
export function activityFacts(open: OpenTown, activity: Activity, place: Place | null): Fact[] {
  const words = detailWords(open.language);
  const { vocabulary, common } = open.words;
  const join = (texts: readonly string[]) => texts.join(common.separator);
  const facts: (Fact | null)[] = [
    activity.deskField === null || activity.kind !== "desk"
      ? null
      : { label: words.field, text: vocabulary.deskField[activity.deskField] },
    servesFact(open, activity),
    activity.intake === null
      ? null
      : { label: words.intake, text: vocabulary.intake[activity.intake] },
    activity.tags.length === 0
      ? null
      : { label: words.tags, text: join(activity.tags), written: true },
    (activity.audiences?.length ?? 0) === 0
      ? null
      : {
          label: words.audience,
          text: join((activity.audiences ?? []).map((code) => vocabulary.audience[code])),
        },
    agesFact(open, activity),
    costFact(open, activity),
    activity.booking === null
      ? null
      : { label: words.booking, text: vocabulary.booking[activity.booking] },
    activity.capacity === null
      ? null
      : { label: words.capacity, text: words.people(activity.capacity) },
    accessFact(open, activity, place),
    (activity.languages?.length ?? 0) === 0
      ? null
      : {
          label: words.languages,
          text: join((activity.languages ?? []).map((code) => vocabulary.spoken[code])),
        },
    activity.insurance === null
      ? null
      : { label: words.insurance, text: vocabulary.insurance[activity.insurance] },
    activity.note === null ? null : { label: words.note, text: activity.note, written: true },
  ];
  return facts.filter((fact) => fact !== null);
}

function servesFact(open: OpenTown, { servesZoneIds }: Activity): Fact | null {
  const names = servesZoneIds.flatMap((id) => open.index.zoneById.get(id)?.name ?? []);
  const label = detailWords(open.language).serves;
  return names.length === 0
    ? null
    : { label, text: names.join(open.words.common.separator), written: true };
}

function agesFact(open: OpenTown, { ageMin, ageMax }: Activity): Fact | null {
  const words = detailWords(open.language);
  if (ageMin !== null && ageMax !== null) {
    return { label: words.ages, text: words.agesBetween(ageMin, ageMax) };
  }
  if (ageMin !== null) return { label: words.ages, text: words.agesFrom(ageMin) };
  return ageMax === null ? null : { label: words.ages, text: words.agesTo(ageMax) };
}

function costFact(open: OpenTown, { cost, costNote }: Activity): Fact | null {
  const words = detailWords(open.language);
  if (cost === null)
    return costNote === null ? null : { label: words.cost, text: costNote, written: true };
  const amount = cost === 0 ? words.free : words.yen(cost);
  return { label: words.cost, text: costNote === null ? amount : `${amount}（${costNote}）` };
}

/** The activity's own and its place's together; what either says is there. */
function accessFact(open: OpenTown, activity: Activity, place: Place | null): Fact | null {
  const words = detailWords(open.language);
  const has = new Set([...(activity.access ?? []), ...(place?.access ?? [])]);
  if (has.size === 0) {
    return activity.access === null ? null : { label: words.access, text: words.noAccess };
  }
  const names = [...has].map((code) => open.words.vocabulary.access[code]);
  return { label: words.access, text: names.join(open.words.common.separator) };
}
