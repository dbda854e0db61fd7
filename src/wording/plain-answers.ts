/** What a reader gets where no page can be shown: one sentence, Japanese first, then English. */
const SENTENCES = {
  400: {
    ja: "このアドレスや送られた内容は読みとれませんでした。前のページにもどって、もう一度お試しください。",
    en: "This address, or what was sent, could not be read. Please go back and try again.",
  },
  403: {
    ja: "このサイトのページから送られたことが確かめられなかったので、受けとりませんでした。ページを開きなおして、もう一度お送りください。",
    en: "We could not make sure that this was sent from a page of this site, so it was not taken. Please open the page again and send it once more.",
  },
  405: {
    ja: "このアドレスでは、その操作はできません。",
    en: "This address does not offer that.",
  },
  413: {
    ja: "送られた内容が長すぎて、受けとれませんでした。短くするか、写真を小さくして、もう一度お送りください。",
    en: "What was sent is too long to be taken. Please make it shorter, or the photo smaller, and send it again.",
  },
  414: {
    ja: "アドレスが長すぎます。前のページにもどって、条件を減らしてください。",
    en: "This address is too long. Please go back and choose fewer filters.",
  },
  415: {
    ja: "この形の内容は受けとれません。ページのフォームからお送りください。",
    en: "Content of this kind is not taken. Please send it with the form on the page.",
  },
  429: {
    ja: "今、たくさん送られてきていて、受けとれませんでした。少し待って、もう一度お送りください。",
    en: "A lot is being sent just now, so this was not taken. Please wait a moment and send it again.",
  },
  500: {
    ja: "こちらの不具合で、このページを表示できませんでした。少し待って、もう一度開いてください。続くときは、運営している窓口にお知らせください。",
    en: "Something went wrong on our side and this page could not be shown. Please wait a moment and open it again; if it goes on, tell the office that runs this site.",
  },
  503: {
    ja: "つなぎばを開いています。少し待って、もう一度開いてください。",
    en: "The portal is just opening. Please wait a moment and try again.",
  },
} as const;

export type PlainStatus = keyof typeof SENTENCES;

export const plainAnswer = (status: PlainStatus): string =>
  `${SENTENCES[status].ja}\n\n${SENTENCES[status].en}\n`;
