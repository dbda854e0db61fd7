/** The second factor: setting it up, being asked for it. */
export const staffSecondFactor = {
  issuer: "つなぎば",
  setUpTitle: "二段階の確認を設定する",
  setUpWhy:
    "住民の連絡先など、公開していない情報を見る人は、パスワードのほかに、スマートフォンのアプリに出る6けたの数字で確かめます。",
  setUpSteps: [
    "スマートフォンに、確認コードのアプリ（Google Authenticator、Microsoft Authenticator など）を入れます。",
    "アプリで下の図を読みとります。読みとれないときは、図の下の文字を入れます。",
    "アプリに出た6けたの数字を、ここに入れます。",
  ],
  picture: "アプリで読みとる図",
  secret: "アプリに入れる文字",
  code: "確認コード",
  codeHelp: "アプリに出ている6けたの数字。30秒ごとに変わります。",
  confirm: "設定する",
  askTitle: "確認コードを入れる",
  askHelp:
    "アプリに出ている6けたの数字。スマートフォンが手元にないときは、控えてある予備コードを入れます。",
  lost: "スマートフォンも予備コードもないときは、管理者に設定のやりなおしを頼んでください。",
  pass: "確かめる",
  recoveryTitle: "予備コードを控える",
  recoveryText:
    "スマートフォンをなくしたときに使う、10個の予備コードです。1個につき1回使えます。いま印刷するか書き写して、鍵のかかる所に置いてください。もう一度は表示できません。",
  recoveryList: "予備コード",
  goOn: "控えました。進む",
  problems: "確かめられませんでした",
  out: "やめて出る",
};
