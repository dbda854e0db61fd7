/** What groups write, in pieces that are put together: thousands of different texts of usual length. */
const lines = (text: string) => text.trim().split("\n");

export const ROLES = lines(`
受付
配膳
皿あらい
草取り
名札づくり
送り迎えの付きそい
お茶出し
写真係
読み聞かせ
道具の手入れ
花の水やり
箱づくり
宛名書き
片づけ
遊び相手
会計の手伝い
チラシ配り
畑の見回り
`);
export const OPENINGS = lines(`
入口でスタッフがお待ちしています。
玄関のとなりの、青い札の机へどうぞ。
はじめの日は、見ているだけで大丈夫です。
うわばきはあります。
名前を言わなくてもかまいません。
動きやすい服で来てください。
2階の和室です。階段の下で声をかけてください。
前の日までにメールをいただけると、席を用意します。
世話人がとなりに座ります。
車は建物のうらに3台置けます。
黄色いエプロンの人に声をかけてください。
はじめての人の席は、窓ぎわの端です。
`);
export const MIDDLES = lines(`
だまって座っていてもかまいません。
30分で帰ってもかまいません。
飲みものだけ持ってきてください。
道具は貸します。
ひとりで来る人が半分くらいです。
知り合いといっしょでも、ひとりでも来られます。
作業は途中からでも入れます。
赤ちゃんを寝かせる場所もあります。
耳の聞こえにくい人には、紙に書いてお話しします。
休むときの連絡はいりません。
声を出すのが苦手なら、手をあげるだけで大丈夫です。
おかわりは自由です。
`);
export const ENDINGS = lines(`
帰るときも、あいさつはなくてかまいません。
次の日にちは、帰りに紙でお渡しします。
わからないことは、何回聞いても大丈夫です。
合わないと思ったら、そう言ってください。
長くいたい人は、片づけまでいっしょにどうぞ。
お金は、来月になってからでかまいません。
付きそいの人も入れます。
写真はとりません。
次に来るかどうかは、あとで決めてください。
雨の日は、中で話をします。
`);
export const WAYS = lines(`
駅の北口から歩いて
小学校の正門の前から歩いて
バス停「中央公園前」から歩いて
郵便局のかどを右に曲がって
橋をわたって川ぞいに歩いて
市役所の西の入口から歩いて
神社の鳥居の前から歩いて
`);
export const NOTES = lines(`
材料代
お茶代
保険料
会場代
食事代
おやつ代
`);
export const HOURS = lines(`
9:30〜11:30
10:00〜12:00
10:00〜11:30
10:30〜14:00
13:00〜15:00
13:30〜15:30
14:00〜16:30
16:00〜18:00
17:30〜19:30
18:30〜20:30
`);

/** How schedules are written, with a weekday, hours and a week of the month. */
export const WHEN: readonly ((day: string, hours: string, week: number) => string)[] = [
  (day, hours) => `毎週${day}曜 ${hours}`,
  (day, hours) => `毎週${day}曜日 ${hours}（祝日は休み）`,
  (day, hours, week) => `毎月第${week}${day}曜 ${hours}`,
  (day, hours, week) => `第${week}${day}曜日 ${hours}（8月は休み）`,
  (day, hours, week) => `第${week}・第${week === 4 ? 1 : week + 1}${day}曜 ${hours}`,
  (day, hours) => `${day}曜 ${hours}（祝日・年末年始は休み）`,
  (day, hours, week) => `毎月第${week}${day}曜 ${hours}（会場の都合で変わることがあります）`,
  (day, hours) => `毎週${day}曜 ${hours}（祝日の場合は翌日）`,
];
