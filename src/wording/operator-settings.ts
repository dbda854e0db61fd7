interface Accepted {
  readonly ja: string;
  readonly en: string;
}

const DATABASE_ADDRESS: Accepted = {
  ja: "postgresql://利用者:パスワード@アドレス:5432/データベース の形で書いてください。",
  en: "Write postgresql://user:password@host:5432/database.",
};

const WEB_ADDRESS: Accepted = {
  ja: "https:// か http:// で始まるアドレスを書いてください。",
  en: "Write an address that begins with https:// or http://.",
};

/** What each setting takes, for when it holds something else. `.env.example` tells more. */
const ACCEPTED: Readonly<Record<string, Accepted>> = {
  PORT: { ja: "0 から 65535 の数を書いてください。", en: "Write a number from 0 to 65535." },
  DATABASE_URL: {
    ja: `${DATABASE_ADDRESS.ja}SUPABASE_URL と一緒には使えません。`,
    en: `${DATABASE_ADDRESS.en} It cannot stand beside SUPABASE_URL.`,
  },
  MIGRATE_DATABASE_URL: DATABASE_ADDRESS,
  SUPABASE_URL: WEB_ADDRESS,
  SUPABASE_PUBLISHABLE_KEY: {
    ja: "SUPABASE_URL を使うときは、sb_publishable_ で始まる鍵が必要です。",
    en: "With SUPABASE_URL, the key that begins with sb_publishable_ is needed.",
  },
  SUPABASE_SECRET_KEY: {
    ja: "SUPABASE_URL を使うときは、sb_secret_ で始まる鍵が必要です。",
    en: "With SUPABASE_URL, the key that begins with sb_secret_ is needed.",
  },
  PUBLIC_URL: {
    ja: "https:// か http:// で始まり、フォルダーのないアドレスを書いてください（例: https://tsunagiba.example.jp）。",
    en: "Write an address that begins with https:// or http:// and has no folder, such as https://tsunagiba.example.jp.",
  },
  OPEN_AUTH: { ja: "yes か no を書いてください。", en: "Write yes or no." },
  TRUST_PROXY: { ja: "yes か no を書いてください。", en: "Write yes or no." },
  QUICK_EXIT_URL: WEB_ADDRESS,
  SMTP_URL: {
    ja: "smtps://利用者:パスワード@アドレス:465 か smtp://アドレス:587 の形で書いてください。",
    en: "Write smtps://user:password@host:465 or smtp://host:587.",
  },
  MAIL_FROM: {
    ja: "SMTP_URL を使うときは、差出人が必要です（例: つなぎば <tsunagiba@example.jp>）。",
    en: "With SMTP_URL, the sender is needed, such as Tsunagiba <tsunagiba@example.jp>.",
  },
};

const SEE_EXAMPLE: Accepted = {
  ja: ".env.example の説明を見てください。",
  en: "See .env.example for what it means.",
};

/** A sentence in each language on what a setting accepts. */
export const acceptedText = (setting: string): Accepted => ACCEPTED[setting] ?? SEE_EXAMPLE;
