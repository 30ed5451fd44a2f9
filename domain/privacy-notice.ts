/** One part of the notice: what it is about, and what is said. */
export type NoticePart = { readonly title: string; readonly lines: readonly string[] };

/** The notice that a unit accepts and passes on to the people it names. A changed text gets a new version. */
export const privacyNotice: { readonly version: string; readonly parts: readonly NoticePart[] } = {
  version: "2027-1",
  parts: [
    { title: "收集什么", lines: ["联系人姓名、联系电话，负责人姓名、职务。集体的人数和事迹不涉及具体个人。"] },
    { title: "用来做什么", lines: ["审核时核实情况，与申报单位联系。不用于其他用途。"] },
    { title: "谁能看到", lines: ["本申报单位、推荐单位和市妇联的审核人员。每次办理都留有记录。"] },
    {
      title: "保存多久",
      lines: ["没有获得称号的申报，自本届评选结束起保存12个月。", "获得称号的申报，自表彰决定发布起保存24个月。"],
    },
    {
      title: "哪些会公开",
      lines: [
        "公示和光荣榜公开集体的名称、人数和事迹，不公开联系人和联系电话。",
        "负责人姓名职务、集体照片只在下面单独同意后才可能公开，不同意不影响申报。",
      ],
    },
    {
      title: "您的权利",
      lines: ["可以查阅、更正、删除本人信息，也可以撤回同意。请向申报单位或推荐单位提出，撤回前已经公开的会撤下。"],
    },
  ],
};

/** The notice as plain text, one line a sentence. */
export const privacyText = (): string =>
  privacyNotice.parts.map(({ title, lines }) => [`${title}：`, ...lines].join("\n")).join("\n\n");
