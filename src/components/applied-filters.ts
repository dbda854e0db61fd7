import { type FilterName, type Filters, withoutWords } from "../domain/finding/filters.ts";
import type { ListWords } from "../wording/ja/list.ts";
import type { OpenTown } from "./open-town.ts";

/** One applied value, in words, with the filters that are left when it is taken away. */
export interface AppliedFilter {
  readonly text: string;
  readonly left: Filters;
}

/** Everything that narrows at the moment, one value each, so that each can be taken away alone. */
export function appliedFilters(
  open: OpenTown,
  filters: Filters,
  words: ListWords,
): readonly AppliedFilter[] {
  const { vocabulary, dates } = open.words;
  const first = { ...filters, page: 1 };
  const without = <Item>(items: readonly Item[], item: Item) => items.filter((one) => one !== item);
  const zone = filters.zone === null ? undefined : open.index.zoneById.get(filters.zone);
  const applied: AppliedFilter[] = [];
  const put = (text: string, left: Filters) => applied.push({ text, left });
  if (filters.words !== "") put(filters.words, withoutWords(filters));
  if (zone !== undefined) put(zone.name, { ...first, zone: null });
  for (const kind of filters.kinds) {
    put(vocabulary.kind[kind], { ...first, kinds: without(filters.kinds, kind) });
  }
  for (const id of filters.ownKinds) {
    const own = open.town.ownKinds.find((kind) => kind.id === id);
    put(own?.name ?? id, { ...first, ownKinds: without(filters.ownKinds, id) });
  }
  for (const day of filters.days) {
    put(dates.weekdayLong(day), { ...first, days: without(filters.days, day) });
  }
  if (filters.time !== null) put(words.timesOfDay[filters.time], { ...first, time: null });
  for (const audience of filters.audiences) {
    put(vocabulary.audience[audience], {
      ...first,
      audiences: without(filters.audiences, audience),
    });
  }
  if (filters.step !== null) put(vocabulary.step[filters.step], { ...first, step: null });
  for (const access of filters.access) {
    put(vocabulary.access[access], { ...first, access: without(filters.access, access) });
  }
  if (filters.language !== null) {
    put(vocabulary.spoken[filters.language], { ...first, language: null });
  }
  if (filters.free) put(words.filterLabels.free, { ...first, free: false });
  if (filters.noBooking) put(words.filterLabels["no-booking"], { ...first, noBooking: false });
  if (filters.online) put(words.filterLabels.online, { ...first, online: false });
  if (filters.withoutPhone) {
    put(words.filterLabels["without-phone"], { ...first, withoutPhone: false });
  }
  return applied;
}

/** What letting go of a whole filter is called: its values in words. */
export function filterWritten(
  open: OpenTown,
  filters: Filters,
  name: FilterName,
  words: ListWords,
): string {
  const { vocabulary, dates, common } = open.words;
  const joined = (texts: readonly string[]) => texts.join(common.separator);
  switch (name) {
    case "zone":
      return open.index.zoneById.get(filters.zone ?? "")?.name ?? words.filterLabels.zone;
    case "kind":
      return joined([
        ...filters.kinds.map((kind) => vocabulary.kind[kind]),
        ...filters.ownKinds.map(
          (id) => open.town.ownKinds.find((kind) => kind.id === id)?.name ?? id,
        ),
      ]);
    case "day":
      return joined(filters.days.map((day) => dates.weekdayLong(day)));
    case "time":
      return filters.time === null ? "" : words.timesOfDay[filters.time];
    case "for":
      return joined(filters.audiences.map((audience) => vocabulary.audience[audience]));
    case "step":
      return filters.step === null ? "" : vocabulary.step[filters.step];
    case "access":
      return joined(filters.access.map((access) => vocabulary.access[access]));
    case "language":
      return filters.language === null ? "" : vocabulary.spoken[filters.language];
    default:
      return words.filterLabels[name];
  }
}
