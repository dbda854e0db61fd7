/** Photos in the workspace. */
export const staffPhotos = {
  title: "写真",
  waiting: "確認を待つ写真",
  of: (name: string) => `「${name}」の写真`,
  none: "写真はありません。",
  noneWaiting: "確認を待つ写真はありません。",
  said: (alt: string) => `説明: ${alt}`,
  state: (day: string, approved: boolean) =>
    approved ? `${day}受付、掲載可` : `${day}受付、確認待ち`,
  approve: "掲載してよい",
  drop: "消す",
  look: "掲載の前に見るもの: 子どもの顔（了解の有無）、名札、車のナンバー、家や場所が分かる背景。自宅の場所を隠している会は、外観が写っていないこと。",
  add: "写真を足す",
  addHelp: "団体の了解を得た写真を、すぐに掲載します。",
  send: "この写真を掲載する",
  problems: "できませんでした",
  done: "できました。公開ページには数秒で反映します。",
  entryUnknown: "その掲載はありません。",
};
