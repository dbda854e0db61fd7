import { nearestName } from "../domain/map/nearest-name.ts";
import { position } from "../domain/units.ts";
import { fetchTownMap } from "../map/fetch-map.ts";

/**
 * 「今いる場所から」: the position stays in this function. The nearest name of the town's own gazetteer is picked
 * here, and only that name is posted.
 */
const FARTHEST_METRES = 5000;

for (const form of document.querySelectorAll<HTMLFormElement>("[data-where-form]")) {
  form.querySelector("[data-from-here]")?.addEventListener("click", () => void fillIn(form));
}

async function fillIn(form: HTMLFormElement): Promise<void> {
  const [here, map] = await Promise.all([
    currentPosition(),
    fetchTownMap(form.dataset.mapFile ?? ""),
  ]);
  if (here === null || map === null) return say(form, "failed");
  const { latitude, longitude } = here.coords;
  const nearest = nearestName(map.gazetteer, position(latitude, longitude));
  if (nearest === null) return say(form, "failed");
  if (nearest.metres > FARTHEST_METRES) return say(form, "far");
  const field = form.elements.namedItem("where");
  if (field instanceof HTMLInputElement) field.value = nearest.name;
  form.requestSubmit();
}

const currentPosition = (): Promise<GeolocationPosition | null> =>
  new Promise((resolve) => {
    if (!("geolocation" in navigator)) return resolve(null);
    navigator.geolocation.getCurrentPosition(resolve, () => resolve(null), {
      maximumAge: 60_000,
      timeout: 15_000,
    });
  });

/** The sentences come with the page, in its language. */
function say(form: HTMLFormElement, what: "failed" | "far"): void {
  const sentence = form.querySelector(`[data-from-here-${what}]`);
  const message = form.querySelector("[data-from-here-message]");
  if (sentence !== null) message?.replaceChildren(...sentence.cloneNode(true).childNodes);
}
