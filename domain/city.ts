/** 吕梁市 and its thirteen counties by GB/T 2260 code, in code order. */
export const city = {
  code: "141100",
  name: "吕梁市",
  province: "山西省",
  counties: [
    { code: "141102", name: "离石区" },
    { code: "141121", name: "文水县" },
    { code: "141122", name: "交城县" },
    { code: "141123", name: "兴县" },
    { code: "141124", name: "临县" },
    { code: "141125", name: "柳林县" },
    { code: "141126", name: "石楼县" },
    { code: "141127", name: "岚县" },
    { code: "141128", name: "方山县" },
    { code: "141129", name: "中阳县" },
    { code: "141130", name: "交口县" },
    { code: "141181", name: "孝义市" },
    { code: "141182", name: "汾阳市" },
  ],
} as const;
