import type { HomeWords } from "../ja/home.ts";

const places = (count: number) => (count === 1 ? "1 place" : `${count} places`);

export const home: HomeWords = {
  title: (town) => `Tsunagiba in ${town}`,
  sentence: "Find places to go, ways to spend time and people to talk to, near your home.",
  quiet: "Just looking is fine.",
  doors: {
    places: "Find a place nearby",
    ways: "Find a way to spend time that suits me",
    people: "Find someone to talk to",
  },
  byKind: "Choose by kind",
  allPlaces: "See all places",
  matchText: "Suggestions from what you like and when you can come. Answer only what you want to.",
  matchLink: "Answer a few questions",
  byStep: "Choose by how you feel now",
  waysLink: "See the ways",
  peopleText: "There is someone who listens, also when you do not know whom to ask.",
  peopleLink: "See who you can talk to",
  worriedLink: "Worried about someone",
  today: (day) => `Today, ${day}`,
  openPlaces: "Open today",
  openCount: (count) => `${count}`,
  weekStrip: "By weekday",
  nothingToday: "No place in the list is open today. Please look at the other days.",
  overToday: (count) => `${places(count)} closed earlier today.`,
  uncertainToday: (count) =>
    `For ${places(count)} more it is not known whether they are open today. Please ask before you go.`,
  desksToday: (count) => `You can also talk to someone at ${places(count)} today.`,
  allOfDay: (weekday) => `See all places on ${weekday}`,
  now: (until) => `Open now, ${until}`,
  begun: "Has begun",
  timeUnknown: "The time is not known yet",
  events: "Coming events",
  eventsAll: "See all events",
};
