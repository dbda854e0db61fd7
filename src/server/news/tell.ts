import type { SupabaseClient } from "../../data/client.ts";
import { dueSubscriptions, type Subscription, tellNews } from "../../data/subscriptions/tell.ts";
import { addressesOf } from "../../domain/addresses.ts";
import { dayAt } from "../../domain/clock.ts";
import { filtersToParams, NO_FILTERS } from "../../domain/finding/filters.ts";
import { newSince } from "../../domain/news/news.ts";
import { settledBefore, weekToTell } from "../../domain/news/week-to-tell.ts";
import type { TownIndex } from "../../domain/town-index.ts";
import { whenWritten } from "../../wording/when.ts";
import { wordingFor } from "../../wording/index.ts";
import { townNameIn } from "../../wording/language.ts";
import { writeMail } from "../../wording/mail/write-mail.ts";
import { senderOf } from "../mail/send-mail.ts";

const MOST_ENTRIES = 10;

/**
 * Tells everybody who asked what came since they last heard: at most once a week, nothing where nothing is new. Doing it
 * twice, or in two portals at once, sends nothing twice. Gives how many mails were put in the queue. A database that
 * cannot be reached is asked again at the next time.
 */
export async function tellEverybody(
  service: SupabaseClient,
  towns: readonly TownIndex[],
  now: Date,
  publicUrl: string,
): Promise<number> {
  const week = weekToTell(now);
  let mails = 0;
  for (const index of towns) {
    for (;;) {
      const due = await dueSubscriptions(service, index.town.municipality.code, week);
      if (!due.ok || due.value.length === 0) break;
      for (const subscription of due.value) {
        const mail = mailFor(index, subscription, now, publicUrl);
        const until = settledBefore(now);
        const told = await tellNews(service, { subscription: subscription.id, week, until, mail });
        if (!told.ok) return mails;
        if (told.value && mail !== null) mails += 1;
      }
    }
  }
  return mails;
}

function mailFor(index: TownIndex, subscription: Subscription, now: Date, publicUrl: string) {
  const { municipality } = index.town;
  const { language, zoneId, kinds, leaveKey, toldUntil } = subscription;
  const today = dayAt(now);
  const until = settledBefore(now);
  const news = newSince(index, today, subscription, { since: toldUntil, until });
  if (news.length === 0) return null;
  const to = addressesOf(municipality.code, language);
  const zone = zoneId === null ? undefined : index.zoneById.get(zoneId);
  const { vocabulary } = wordingFor(language);
  const leaveUrl = `${publicUrl}${to.leave(leaveKey)}`;
  const values = {
    where: zone?.name ?? townNameIn(municipality, language),
    entries: news.slice(0, MOST_ENTRIES).map(({ activity }) => {
      const when = whenWritten(activity.schedule, language);
      return {
        name: activity.name,
        kind: vocabulary.kind[activity.kind],
        when: when.sentence ?? when.asWritten,
        url: `${publicUrl}${to.noun("activity", activity.id)}`,
      };
    }),
    more: Math.max(0, news.length - MOST_ENTRIES),
    listUrl: `${publicUrl}${to.page("list", filtersToParams({ ...NO_FILTERS, zone: zoneId, kinds }))}`,
    leaveUrl,
  };
  const from = senderOf(municipality, language, publicUrl);
  return { ...writeMail("news", language, values, from), leaveUrl };
}
