import type { MapLocale } from "../domain/map/map-settings.ts";

/** The words on the map under MapLibre's names. Only what our map shows: its own controls are not used. */
export const libreLocale = (locale: MapLocale): Record<string, string> => ({
  "Map.Title": locale.title,
  "CooperativeGesturesHandler.WindowsHelpText": locale.withCtrl,
  "CooperativeGesturesHandler.MacHelpText": locale.withCommand,
  "CooperativeGesturesHandler.MobileHelpText": locale.withTwoFingers,
});
