import type { CountText, SearchWords } from "../ja/search.ts";

const results = (count: CountText) => (count === 1 ? "1 result" : `${count} results`);

export const search: SearchWords = {
  fields: {
    reading: "Reading",
    kind: "Kind",
    tag: "What one does",
    audience: "With whom",
    place: "Place",
    group: "Group",
    sound: "Reading",
    address: "Address",
    description: "Description",
    when: "When",
    role: "What one can do",
    atmosphere: "Atmosphere",
    access: "Getting in",
    language: "Language",
    booking: "Booking",
    step: "Way to spend time",
    reward: "Thanks",
    note: "Others",
  },
  facts: {
    "days:weekdays": "On weekdays",
    "days:all": "Every day",
    "time:morning": "In the morning",
    "time:noon": "Around noon",
    "time:afternoon": "In the afternoon",
    "time:early-evening": "In the early evening",
    "time:evening": "In the evening",
    "cost:free": "Free of charge",
    "cost:cheap": "Costs little",
    "reward:yes": "There is a reward",
    "online:yes": "Online",
    "age:baby": "Children up to 3",
    "age:small": "Children up to 6",
    "age:teen": "Teenagers",
  },
  what: "What are you looking for?",
  example: "For example: mahjong, children, taiso.",
  landmark: "Search by words",
  titleFor: (words) => `Search for “${words}”`,
  nothingFor: (words) => `“${words}” is not in the list today. We can look together.`,
  nothingLeftFor: (words) => `“${words}” was not found with these choices.`,
  onlyNear: (words) => `“${words}” itself was not found. These come near.`,
  similar: "Nothing fits exactly. These come near.",
  nearest: "Similar words",
  withoutFiltersCount: (count) => `Without the choices: ${results(count)}`,
  nearPlace: (name) => `Show what is nearest to ${name}`,
  suggestions: "Found",
  foundCount: (count) => `${results(count)} in all. Press “Search” to see the list.`,
  moreCount: (count) => `More than ${results(count)}. Press “Search” to see the list.`,
  hiddenCount: (count) =>
    count === 1
      ? "1 result that does not fit the choices is not shown."
      : `${count} results that do not fit the choices are not shown.`,
  nothing: "Nothing was found for these words.",
  saidCount: (count) => `${results(count)}. The down arrow leads to them.`,
  saidNearestCount: (count) =>
    count === 1
      ? "Nothing found. There is 1 similar word."
      : `Nothing found. There are ${count} similar words.`,
};
