import ts from "typescript";

/** Parsed files of other packages and of TypeScript itself, which do not change while we run. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A compiler host that parses third-party files once for all programs, and looks for each import once. */
export function createHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const resolutions = ts.createModuleResolutionCache(host.getCurrentDirectory(), host.getCanonicalFileName, options);
  host.getModuleResolutionCache = () => resolutions;
  const { getSourceFile } = host;
  host.getSourceFile = (file, target, ...rest) => {
    if (!file.includes("/node_modules/")) return getSourceFile(file, target, ...rest);
    const format = typeof target === "object" ? target.impliedNodeFormat : undefined;
    const key = `${file} ${format}`;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(file, target, ...rest));
    return parsed.get(key);
  };
  return host;
}
