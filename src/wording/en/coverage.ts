import type { CoverageWords } from "../ja/coverage.ts";

export const coverage: CoverageWords = {
  title: "Who has a place nearby",
  lead: "How many people live near a place to go, district by district.",
  noRelease:
    "No numbers of people have been published yet. You will find them here when the council publishes them.",
  noZones: "No districts are registered yet.",
  who: { all: "Everybody", "from-65": "People of 65 and over", "under-15": "Children under 15" },
  fields: { who: "Who", kind: "What kind of place", within: "How near", level: "By" },
  anyPlace: "any place",
  anyKind: "Any kind",
  metres: (metres) => `within ${metres} m`,
  show: "Count",
  asked: (who, kind, metres) => `${who} with “${kind}” within ${metres} m`,
  sum: (reached, people, share) =>
    `Of ${people} people in areas whose number is published, ${reached} (${share}).`,
  heldBack: (areas) =>
    `For ${areas} areas no number is published, because small numbers would tell who is meant. Nobody of them is in any figure; that does not mean 0.`,
  nothingShown: "not published",
  map: "Map of districts",
  mapText:
    "The darker a district, the more of its people have nothing nearby. Dots are places. The table below says the same.",
  mapNothing: "Hatched districts have no published number.",
  table: "District by district",
  head: {
    zone: "District",
    people: "People",
    reached: "Have one nearby",
    share: "Share",
    left: "Have none",
    places: "Places in the district",
    unconfirmed: "Not confirmed lately",
    heldBack: "Areas not published",
  },
  outside: "In no district",
  nowhere: "Not on the map",
  total: "All",
  unconfirmed: (count) =>
    `${count} of the places have not been confirmed lately. They are counted, but may not be open now.`,
  withoutPosition: (count) =>
    `${count} of the places show no position. They count for their district, not for who has one nearby.`,
  about: "How this is counted",
  survey: (day, source) =>
    `Numbers of people are of ${day}.${source === null ? "" : ` Source: ${source}.`}`,
  placesOn: (day) => `Places are those listed on ${day}.`,
  method:
    "All people of a small area are taken to live at one point in its middle, and the distance is a straight line; the way on foot is longer. Places that show only an approximate position are measured from there.",
  limits:
    "Rivers, railways, slopes, opening hours and room are not considered. Places of other municipalities are not counted.",
  threshold: (threshold) =>
    `Numbers below ${threshold} are not published, nor those from which they could be worked out.`,
  files: "Data",
  fileNames: {
    "zones.csv": "This table (CSV)",
    "zones.geojson": "Districts with their figures (GeoJSON)",
    "people.csv": "The numbers of people behind it (CSV)",
  },
  csv: {
    zones: [
      "district",
      "people",
      "have one nearby",
      "share (%)",
      "have none",
      "places",
      "not confirmed lately",
      "areas not published",
    ],
    people: ["area", "0-14", "15-64", "65 and over", "all"],
  },
};
