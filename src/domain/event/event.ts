import type { DayText, Position, TimeText } from "../units.ts";

/** イベント: a dated entry. It expires by itself and is kept apart from what happens regularly. */
export interface DatedEvent {
  readonly id: string;
  readonly name: string;
  readonly reading: string | null;
  readonly startsOn: DayText;
  readonly endsOn: DayText;
  readonly starts: TimeText | null;
  readonly ends: TimeText | null;
  /** Times as written where they are more than one plain time. */
  readonly timeText: string | null;
  readonly venue: string | null;
  readonly address: string | null;
  readonly position: Position | null;
  readonly placeId: string | null;
  readonly organiser: string | null;
  readonly description: string | null;
  readonly fee: string | null;
  readonly phone: string | null;
  readonly url: string | null;
  readonly sourceId: string | null;
}

/** An event is over on the day after its last day. Days compare as text. */
export const isOver = (event: Pick<DatedEvent, "endsOn">, today: DayText): boolean =>
  event.endsOn < today;
