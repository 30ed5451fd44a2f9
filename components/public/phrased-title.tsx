import { Fragment } from "react";

const phrases = /(?=三八红旗集体|巾帼文明岗|拟表彰|拟授予|名单公示)/;

/** A title that breaks between its phrases. */
export function PhrasedTitle({ title }: { readonly title: string }) {
  return title.split(phrases).map((phrase) => (
    <Fragment key={phrase}>
      {phrase}
      <wbr />
    </Fragment>
  ));
}
