import { ImportedXmlComponent, TextRun } from "docx";

const formulas = [
  "sum #0 0 10800",
  "prod #0 2 1",
  "sum 21600 0 @1",
  "sum 0 0 @2",
  "sum 21600 0 @3",
  "if @0 @3 0",
  "if @0 21600 @1",
  "if @0 0 @2",
  "if @0 @4 21600",
  "mid @5 @6",
  "mid @8 @5",
  "mid @7 @8",
  "mid @6 @7",
  "sum @6 0 @5",
];

const shapeType = `<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>${formulas
  .map((equation) => `<v:f eqn="${equation}"/>`)
  .join(
    "",
  )}</v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>`;

const style = [
  "position:absolute",
  "margin-left:0",
  "margin-top:0",
  "width:360pt",
  "height:180pt",
  "rotation:315",
  "z-index:-251658752",
  "mso-position-horizontal:center",
  "mso-position-horizontal-relative:margin",
  "mso-position-vertical:center",
  "mso-position-vertical-relative:margin",
].join(";");

/**
 * The shape that office programs know as a watermark, with an id of its own making: the library's watermark takes a
 * random one, and the same value must print the same bytes.
 */
export function docxWatermark(text: string): TextRun {
  const run = new TextRun({});
  run.addChildElement(
    ImportedXmlComponent.fromXmlString(
      `<w:pict>${shapeType}<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="${style}" o:allowincell="f" fillcolor="#C98B86" stroked="f"><v:fill opacity=".25"/><v:textpath style="font-family:&quot;仿宋&quot;;font-size:1pt" string="${text}"/></v:shape></w:pict>`,
    ),
  );
  return run;
}
