/** The few words that are written on the map itself, in the reader's language. */
export interface MapLocale {
  readonly title: string;
  /** このあたり */
  readonly around: string;
  readonly withCtrl: string;
  readonly withCommand: string;
  readonly withTwoFingers: string;
}

/** The same under MapLibre's names. Only what our map shows: its own controls are not used. */
export const libreLocale = (locale: MapLocale): Record<string, string> => ({
  "Map.Title": locale.title,
  "CooperativeGesturesHandler.WindowsHelpText": locale.withCtrl,
  "CooperativeGesturesHandler.MacHelpText": locale.withCommand,
  "CooperativeGesturesHandler.MobileHelpText": locale.withTwoFingers,
});
