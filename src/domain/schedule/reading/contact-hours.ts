/** A telephone number; dashes are one dash by now. */
const PHONE = /0\d{1,4}~\d{1,4}~\d{3,4} *$/;
const DESK = /(問い?合わ?せ先?|申し?込み?先?|連絡先?|電話|TEL|窓口|予約)[^\d曜]{0,20}$/;
/** When a desk is there. */
export const DESK_HOURS = /平日|[月火]曜?日?~[金土日]|受付/;

/** Who is to be asked stands at the end of these words: hours in a bracket behind are those of the telephone or desk. */
export type Contact = "phone" | "desk" | null;

export const contactAtEnd = (words: string): Contact =>
  PHONE.test(words) ? "phone" : DESK.test(words.slice(-40)) ? "desk" : null;

/** 平日9時〜17時: when somebody answers the telephone. */
export const areContactHours = (words: string, contact: Contact): boolean =>
  contact === "phone"
    ? DESK_HOURS.test(words) || /土日|祝|\d ?[時:]/.test(words)
    : contact === "desk" && DESK_HOURS.test(words);

/** The same without a bracket. */
export const beginsContactHours = (words: string, contact: Contact): boolean =>
  contact === "phone" && /^(受付時間?:?)?(平日|[月火]曜?日?~[金土日])/.test(words);
