import type { RuleParameters } from "./index";

const advice: Readonly<Record<RuleParameters["kind"], string>> = {
  women_share: "先按在册职工名册核对职工总数和女职工数，两项要用同一天的数字。占比达到门槛后，可以在下一批次申报。",
  headcount: "人数达到条件后再申报。岗位性质特殊、人数少的，请在“特殊岗位”一项如实选择，并附岗位说明。",
  woman_leads: "负责人变动后可以在下一批次申报。请附任职文件，写明负责人姓名、职务和任职时间。",
  prior_honour:
    "可以先参加本县（市、区）或本行业的巾帼文明岗、三八红旗集体创建。获得荣誉后，把证书或表彰文件与文号一并上传。",
  no_repeat: "同级同名称号不重复授予。可以争取更高一级的称号，或者由本单位另一个符合条件的集体申报另一项称号。",
  unit_rank: "请由符合级别要求的下属单位或者科室、班组以集体名义申报，单位级别按机构编制文件填写。",
  founded_years: "集体成立满规定年限后可以申报。请附成立文件，写明成立时间。",
  word_count:
    "请按字数要求写：背景、做法、成效各写一两件具体的事，数字注明年度和来源，删去口号和重复的内容，保存后看页面上的字数。",
  negative_list: "请在影响期满、整改完成后再申报，并准备好主管部门出具的证明材料。",
  own_notice: "请在申报前留足工作日，在本单位公示栏公示，保存公示照片和结果，并把公示起止日期填到申报表。",
};

/** What a unit can do before it applies again, by the kind of rule that it did not meet. */
export const adviceFor = (kind: RuleParameters["kind"]): string => advice[kind];
