/** A number as people read it: Arabic digits, a comma at every thousand from 1,000. */
export const thousands = (value: number): string => {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
