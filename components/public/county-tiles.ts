type Tile = { readonly code: string; readonly name: string; readonly column: number; readonly row: number };

/** The counties roughly where they lie, on three columns and five rows. */
export const countyTiles: readonly Tile[] = [
  { code: "141123", name: "兴县", column: 1, row: 1 },
  { code: "141127", name: "岚县", column: 2, row: 1 },
  { code: "141124", name: "临县", column: 1, row: 2 },
  { code: "141128", name: "方山县", column: 2, row: 2 },
  { code: "141122", name: "交城县", column: 3, row: 2 },
  { code: "141125", name: "柳林县", column: 1, row: 3 },
  { code: "141102", name: "离石区", column: 2, row: 3 },
  { code: "141121", name: "文水县", column: 3, row: 3 },
  { code: "141129", name: "中阳县", column: 2, row: 4 },
  { code: "141182", name: "汾阳市", column: 3, row: 4 },
  { code: "141126", name: "石楼县", column: 1, row: 5 },
  { code: "141130", name: "交口县", column: 2, row: 5 },
  { code: "141181", name: "孝义市", column: 3, row: 5 },
];

/** How dark each count is tinted beside the others, from 0 to 4. */
export const tintsOf = (counts: readonly number[]): ((count: number) => number) => {
  const least = Math.min(...counts.filter((count) => count > 0));
  const most = Math.max(...counts);
  return (count) => {
    if (count === 0) return 0;
    return most === least ? 2 : 1 + Math.round((3 * (count - least)) / (most - least));
  };
};
