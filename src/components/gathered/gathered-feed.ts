import { type News, newsOf } from "../../domain/news/news.ts";
import { type Feed, type FeedEntry, feedId } from "../../domain/news/feed.ts";
import { HTML_LANG, townNameIn } from "../../wording/language.ts";
import { listWords } from "../../wording/page-words.ts";
import { withBracketReadings } from "../../wording/phrases.ts";
import { subscribingWords } from "../../wording/subscribing.ts";
import { whenWritten } from "../../wording/when.ts";
import { whereWritten } from "../entry-facts.ts";
import type { OpenTown } from "../open-town.ts";
import type { Gathered } from "./gathered.ts";

const MOST_ENTRIES = 50;
/** Atom wants a date of every feed. One without entries has had none since feeds began. */
const FEEDS_BEGAN = "2026-11-22T00:00:00.000Z";

/** What is new, or says something else than before, for feed readers. Contacts are not in it. */
export function gatheredFeed(open: OpenTown, gathered: Gathered, path: string): Feed {
  const { index, language, portal, today, town } = open;
  const { operator } = town.municipality;
  const news = newsOf(index, today, gathered, MOST_ENTRIES);
  return {
    id: feedId(town.municipality.code, language, "new", gathered.zoneId ?? "", ...gathered.kinds),
    title: withBracketReadings(subscribingWords(language).newsOf(gathered.name)),
    language: HTML_LANG[language],
    author: operator ?? townNameIn(town.municipality, language),
    selfUrl: `${portal.publicUrl}${path}`,
    pageUrl: `${portal.publicUrl}${gathered.page}`,
    updated: news[0]?.updatedAt ?? FEEDS_BEGAN,
    entries: news.map((one) => feedEntry(open, one)),
  };
}

function feedEntry(open: OpenTown, { found, publishedAt, updatedAt, what }: News): FeedEntry {
  const { activity, place } = found;
  const { language, words, town } = open;
  const said = subscribingWords(language);
  const when = whenWritten(activity.schedule, language);
  const kind = withBracketReadings(words.vocabulary.kind[activity.kind]);
  const summary = [
    what === "new" ? said.cameNew : said.hasChanged,
    kind,
    when.sentence ?? when.asWritten,
    whereWritten(open, activity, place, listWords(language)),
  ];
  return {
    id: feedId(town.municipality.code, language, "activity", activity.id),
    title: activity.name,
    url: `${open.portal.publicUrl}${open.to.noun("activity", activity.id)}`,
    published: publishedAt,
    updated: updatedAt,
    category: { term: activity.kind, label: kind },
    summary: summary
      .filter((part) => part !== null)
      .map(withBracketReadings)
      .join(" / "),
  };
}
