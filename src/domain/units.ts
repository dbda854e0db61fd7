/** Units that must not be mixed up carry a brand; a plain number is not accepted where one is asked for. */
declare const unit: unique symbol;
type In<Unit extends string> = number & { readonly [unit]: Unit };

export type Degrees = In<"degrees">;
export type Metres = In<"metres">;
export type Minutes = In<"minutes">;
export type Yen = In<"yen">;

export const degrees = (value: number): Degrees => value as Degrees;
export const metres = (value: number): Metres => value as Metres;
export const minutes = (value: number): Minutes => value as Minutes;
export const yen = (value: number): Yen => value as Yen;

/** A point on the earth, WGS 84. */
export interface Position {
  readonly lat: Degrees;
  readonly lng: Degrees;
}

export const position = (lat: number, lng: number): Position => ({
  lat: degrees(lat),
  lng: degrees(lng),
});

/** A calendar day as YYYY-MM-DD, always a day in Asia/Tokyo. */
export type DayText = string;
/** A time of day as HH:MM, 00:00 to 24:00. */
export type TimeText = string;
