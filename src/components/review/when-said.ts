const TOKYO: Intl.DateTimeFormatOptions = {
  timeZone: "Asia/Tokyo",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
};

/** A moment of the log as staff read it: 11/22 14:05, in Tokyo. Null: not known. */
export const momentText = (iso: string): string =>
  new Intl.DateTimeFormat("ja-JP", TOKYO).format(new Date(iso));
