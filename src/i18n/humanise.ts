/** `workingName` read aloud: “Working name”. English labels of tabs, columns and options come from their keys. */
export const humanise = (key: string): string => {
  const words = key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
