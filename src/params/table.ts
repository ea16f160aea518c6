/** Whether a part of the address names a table: the form for Excel has a hyphen, and its own route. */
export const match = (name: string) => /^[a-z]+$/.test(name);
