const sentence = (/** @type {number} */ year) =>
  `第${year}年，窗口把办理流程逐项写在墙上，群众来一次就能办成，办不成的当面说清缺什么、到哪里补，月底把没有办成的逐件回访。`;

/** Characters of the deeds: between 1,500 and 2,000. */
const deeds = Array.from({ length: 28 }, (_, index) => sentence(index + 1)).join("\n");

/** A whole form of an invented collective, as a browser sends it. @param {{ name: string, bodyId: string, questions: readonly string[], notice: { from: string, to: string } }} known */
export function wholeForm({ name, bodyId, questions, notice }) {
  return {
    fullName: name,
    shortName: "测速窗口",
    award: "model_post",
    bodyId,
    unitNature: "事业单位",
    industry: "公共服务",
    creditCode: "",
    noOwnCode: true,
    parentName: "吕梁市某测速单位",
    unitRank: "股级",
    address: "吕梁市离石区某路1号",
    postcode: "033000",
    superior: "无",
    staffTotal: "20",
    staffWomen: "18",
    averageAge: "33.5",
    under35: "12",
    partyMembers: "6",
    frontline: "yes",
    womanLeads: "yes",
    specialPost: "no",
    foundedOn: "2018年5月",
    headName: "某负责人",
    headTitle: "主任",
    contactName: "某联系人",
    contactPhone: "0358-8220000",
    supervisionPhone: "0358-8220001",
    servicePromise: "首问负责，一次说清，限时办结。",
    honours: [{ title: "先进班组", level: "unit", grantedBy: "", year: "", documentNumber: "" }],
    summary: "窗口二十人，女职工十八人，三年来办件无一差错，群众满意。",
    deeds,
    evidence: [{ indicator: "年办件量", value: "12800", unit: "件", year: "2025" }],
    negatives: Object.fromEntries(questions.map((key) => [key, { answer: "no", note: "" }])),
    noticeFrom: notice.from,
    noticeTo: notice.to,
    noticePlace: "单位公示栏",
    noticeResult: "无异议",
    opinion: "同意申报。",
    declared: true,
    privacyNotice: "2027-1",
    publishHead: false,
    publishPhotos: false,
    reasons: {},
  };
}
