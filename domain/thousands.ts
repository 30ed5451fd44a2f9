/** A number as people read it: Arabic digits, a comma at every thousand from 1,000. */
export const thousands = (value: number): string => String(value).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ",");
