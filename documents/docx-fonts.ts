/** The fonts of GB/T 9704 by the names office programs know them by, each with what stands in where it is missing. */
const faces = {
  fangsong: { name: "仿宋", instead: "仿宋_GB2312,FangSong,华文仿宋,Noto Serif CJK SC", family: "modern" },
  title: { name: "小标宋", instead: "方正小标宋简体,方正小标宋_GBK,华文中宋,宋体,Noto Serif CJK SC", family: "roman" },
  hei: { name: "黑体", instead: "SimHei,华文黑体,Noto Sans CJK SC", family: "modern" },
  kai: { name: "楷体", instead: "楷体_GB2312,KaiTi,华文楷体,LXGW WenKai", family: "script" },
} as const;

export type Face = keyof typeof faces;

const latin = "Times New Roman";

/** The font of a run: Latin letters and digits in Times New Roman, the rest in this face. */
export const fontOf = (face: Face) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia: faces[face].name });

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** word/fontTable.xml, which the library leaves empty: it names what stands in for a missing font. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${Object.values(
  faces,
)
  .map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
  )
  .join("")}</w:fonts>`;
