/** いそぐとき. The matching form brings them, too: of its page's language alone. */
export const urgent = {
  title: "いそぐとき",
  danger: "いのちや身の危険があるときは、すぐに電話してください。",
  ambulance: "けが・急な病気・火事",
  police: "事件・事故・こわい目にあっているとき",
  national: "どこの町からでも",
  local: "この町で用意している番号",
  noLocal: "この町の番号は、まだ書かれていません。役所の代表電話でも、担当につないでもらえます。",
  noPhone: "声が出せないときは",
  noPhoneText: "近くの人に、このページを見せてください。「電話をかけてください」と伝わります。",
  hours: "時間",
  checked: (day: string) => `${day}に確かめました`,
  unchecked: "確かめた日は、まだ書かれていません",
  anyTime: "24時間",
};
export type UrgentWords = typeof urgent;
