import type { Feed, FeedEntry } from "../domain/news/feed.ts";

/** An Atom feed (RFC 4287), as indented UTF-8. Everything in it is text: no HTML. */
export function atomFeed(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    `  ${element("id", feed.id)}`,
    `  ${element("title", feed.title)}`,
    `  ${element("updated", feed.updated)}`,
    `  <author>${element("name", feed.author)}</author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(feed.selfUrl)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(feed.pageUrl)}"/>`,
    ...feed.entries.map(entry),
    "</feed>",
    "",
  ].join("\n");
}

const entry = (one: FeedEntry): string =>
  [
    "  <entry>",
    `    ${element("id", one.id)}`,
    `    ${element("title", one.title)}`,
    `    <link rel="alternate" type="text/html" href="${escaped(one.url)}"/>`,
    ...(one.published === null ? [] : [`    ${element("published", one.published)}`]),
    `    ${element("updated", one.updated)}`,
    `    <category term="${escaped(one.category.term)}" label="${escaped(one.category.label)}"/>`,
    `    ${element("summary", one.summary)}`,
    "  </entry>",
  ].join("\n");

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** Characters that XML 1.0 has no place for, not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_XML, "")
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? "");
