import type { Database } from "@/db/client";
import { unitNatures } from "@/domain/form-choices";
import { consultationTemplates } from "../schema/consultations";

type Nature = (typeof unitNatures)[number];

const discipline = "纪检监察机关";
const police = "公安机关";
const labour = "人力资源社会保障部门";
const stateOwned = [
  discipline,
  "国有资产监督管理部门",
  "税务部门",
  "市场监督管理部门",
  "生态环境部门",
  "应急管理部门",
  labour,
  "审计机关",
];
const business = [
  "统战部门",
  "工商联",
  "市场监督管理部门",
  "税务部门",
  "生态环境部门",
  "应急管理部门",
  labour,
  police,
  "人民法院",
];
const villages = ["乡镇（街道）党委", police];

/** Which departments are asked about which kind of unit; a round's own rows may say otherwise. */
const departmentsOf: Readonly<Record<Nature, readonly string[]>> = {
  机关: [discipline, "组织部门", police],
  参公单位: [discipline, "组织部门", police],
  事业单位: [discipline, labour, police, "主管部门"],
  国有企业: stateOwned,
  国有控股企业: stateOwned,
  非公企业: business,
  农民专业合作社: business,
  个体工商户: business,
  社会组织: ["民政部门", "业务主管单位", police],
  "村（社区）": villages,
  妇联组织: villages,
  其他: [discipline, police],
};

/** Nobody recommends a state-owned enterprise on which the discipline inspection has not answered. */
const isRequired = (nature: Nature, department: string): boolean =>
  department === discipline && (nature === "国有企业" || nature === "国有控股企业");

/** 征求意见 as data of a round. */
export async function seedConsultations(db: Database, roundId: string): Promise<void> {
  await db.insert(consultationTemplates).values(
    unitNatures.flatMap((unitNature) =>
      departmentsOf[unitNature].map((department, index) => ({
        roundId,
        unitNature,
        department,
        required: isRequired(unitNature, department),
        ordinal: index + 1,
      })),
    ),
  );
}
