// A step in compiling a body: leaves the entry’s fields out of its module.

/** What the compiler keeps of a file beside its text. */
interface CompiledFile {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** A remark plugin. Fields come from the content collections; a second copy in each module took a third of the memory that a large build needs. */
export const bodiesOnly = () => (_tree: unknown, file: CompiledFile) => {
  if (file.data.astro) file.data.astro.frontmatter = {};
};
