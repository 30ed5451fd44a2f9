/** @typedef {import("./settings.mjs").Settings} Settings */

const accounts = [
  ["申报单位", "unit01 … unit25"],
  [
    "县级妇联",
    "lishi lishi2 wenshui jiaocheng xingxian linxian liulin shilou lanxian fangshan zhongyang jiaokou xiaoyi fenyang",
  ],
  ["市直系统", "jiguan jiaoyu weijian jinrong guozi jiaotong"],
  ["市妇联审核", "shifulian shifulian2"],
  ["发布审核", "fabu fabu2 fabu3"],
  ["评委", "pingwei1 … pingwei5"],
  ["系统管理", "admin"],
  ["安全管理", "anquan"],
  ["审计管理", "shenji"],
];

/** @param {Settings} settings @param {string} demo */
export function printWelcome({ siteUrl, dataDir, mode }, demo) {
  console.log(`\n  巾帼榜${mode === "dev" ? "（开发模式）" : ""}已就绪\n`);
  console.log(`  公众网站   ${siteUrl}/`);
  console.log(`  工作台     ${siteUrl}/sign-in`);
  console.log(`  数据目录   ${dataDir}\n`);
  if (demo !== "0") {
    console.log("  演示环境：数据为虚构，只对本机开放。演示账号（密码都是 Jinguo-2027-demo）：\n");
    for (const [role = "", names] of accounts) console.log(`  ${role}${"　".repeat(5 - role.length)} ${names}`);
    console.log("");
  }
  console.log("  按 Ctrl-C 停止。\n");
}
