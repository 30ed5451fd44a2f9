export const structureGroups = ["grassroots", "federation", "enterprise_social"] as const;
/** 基层一线、妇联组织、企业和社会组织 */
export type StructureGroup = (typeof structureGroups)[number];
