/** Whether a part of the address names a folder of pages that have pictures of their own. */
export const match = (name: string) => name === 'republics' || name === 'events';
