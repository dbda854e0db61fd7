/** From where to where the planning view's slider goes, in metres or in minutes on foot. */
export const SLIDERS = {
  m: { least: 100, most: 3000, step: 50 },
  min: { least: 1, most: 60, step: 1 },
} as const;
export type Measure = keyof typeof SLIDERS;

/** A measure of the link (`800m`, `15min`) as the slider shows it; what is none stands at 800 m. */
export function sliderOf(within: string): { readonly measure: Measure; readonly value: number } {
  const match = /^([\d.]+)(m|min)$/.exec(within);
  if (match === null) return { measure: "m", value: 800 };
  return { measure: match[2] === "min" ? "min" : "m", value: Number(match[1]) };
}

export const withinOf = (measure: Measure, value: number): string => `${value}${measure}`;
