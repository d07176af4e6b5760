/** Text that is shown as it is, never as Markdown, in one line; a hyphen means something at the start only. */
export const plain = (text: string) => text.replace(/[\\`*_{}[\]()<>#+!|~$&]|^-/g, "\\$&").replace(/\s+/g, " ");
