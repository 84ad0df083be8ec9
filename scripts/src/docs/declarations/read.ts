import ts from "typescript";
import { readDoc } from "./doc.ts";
import type { Doc } from "./doc.ts";

/** A type, a function or a class as a page shows it. */
export interface Declaration {
  readonly name: string;
  readonly kind: "function" | "class" | "interface" | "type" | "const";
  readonly doc: Doc;
  /** Its head in code: a function's signature, an interface without its members, a whole type. */
  readonly code: string;
  readonly members: readonly Member[];
}

/** A property or a method; one of a nested object has the path to it, such as `meta.event.action`, as its name. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly doc: Doc;
}

/** Reads what a file of TypeScript declares, by name. */
export function readDeclarations(text: string, fileName: string): Map<string, Declaration> {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  // Of an overloaded function, the signature of its body is nobody's to call.
  const overloaded = new Set(file.statements.filter(ts.isFunctionDeclaration).flatMap(({ body, name }) => (body ? [] : name?.text)));
  const visible = file.statements.filter((node) => !(ts.isFunctionDeclaration(node) && node.body && overloaded.has(node.name?.text)));
  const found = new Map<string, Declaration>();
  for (const declaration of visible.flatMap(readStatement)) {
    const earlier = found.get(declaration.name);
    found.set(declaration.name, earlier ? { ...earlier, code: `${earlier.code}\n${declaration.code}` } : declaration);
  }
  return found;
}

function readStatement(node: ts.Statement): Declaration[] {
  const doc = readDoc(node);
  if (ts.isFunctionDeclaration(node) && node.name) return [{ name: node.name.text, kind: "function", doc, code: headOf(node, node.body), members: [] }];
  if (ts.isInterfaceDeclaration(node)) {
    const extended = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join("") ?? "";
    return [
      {
        name: node.name.text,
        kind: "interface",
        doc,
        code: `interface ${node.name.text}${typeParametersOf(node)}${extended}`,
        members: readMembers(node.members, ""),
      },
    ];
  }
  if (ts.isTypeAliasDeclaration(node)) {
    const { text, members } = readType(node.type, "");
    return [{ name: node.name.text, kind: "type", doc, code: `type ${node.name.text}${typeParametersOf(node)} = ${text}`, members }];
  }
  if (ts.isClassDeclaration(node) && node.name) {
    const extended = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join("") ?? "";
    return [
      {
        name: node.name.text,
        kind: "class",
        doc,
        code: `class ${node.name.text}${typeParametersOf(node)}${extended}`,
        members: node.members.flatMap(readClassElement),
      },
    ];
  }
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations.map((variable) => {
    const value = variable.initializer ? ` = ${variable.initializer.getText()}` : "";
    const code = variable.type ? `: ${withoutComments(variable.type)}` : value;
    return { name: variable.name.getText(), kind: "const", doc, code: `const ${variable.name.getText()}${code}`, members: [] };
  });
}

function readMembers(nodes: ts.NodeArray<ts.TypeElement>, prefix: string): Member[] {
  return nodes.flatMap((node): Member[] => {
    const doc = readDoc(node);
    if (ts.isPropertySignature(node) && node.type) {
      const name = prefix + nameOf(node.name);
      const { text, members } = readType(node.type, name);
      return [{ name, type: text, optional: node.questionToken !== undefined, doc }, ...members];
    }
    if (ts.isMethodSignature(node))
      return [{ name: prefix + nameOf(node.name), type: withoutComments(node).slice(node.name.getText().length).replace(/;$/, ""), optional: false, doc }];
    if (ts.isIndexSignatureDeclaration(node)) {
      const name = `${prefix}[${node.parameters[0]!.name.getText()}]`;
      const { text, members } = readType(node.type, name);
      return [{ name, type: text, optional: true, doc }, ...members];
    }
    return [];
  });
}

/** A type in one line, and the members of the objects written out in it, which it only calls `object`. */
function readType(type: ts.TypeNode, path: string): { text: string; members: Member[] } {
  const literals: ts.TypeLiteralNode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeLiteralNode(node)) literals.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(type);
  const prefix = (node: ts.Node): string => {
    let suffix = "";
    for (let each = node.parent; each && each !== type.parent; each = each.parent) {
      if (ts.isArrayTypeNode(each)) suffix = `[]${suffix}`;
      if (ts.isTypeReferenceNode(each) && each.typeName.getText() === "Record") suffix = `[name]${suffix}`;
    }
    return path === "" && suffix === "" ? "" : `${path}${suffix}.`;
  };
  const members = literals.flatMap((literal) => readMembers(literal.members, prefix(literal)));
  return { text: withoutComments(type, literals), members };
}

function readClassElement(node: ts.ClassElement): Member[] {
  const hidden = ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
  if (!node.name || hidden || ts.isPrivateIdentifier(node.name) || ts.isComputedPropertyName(node.name)) return [];
  const doc = readDoc(node);
  const name = node.name.getText();
  if (ts.isMethodDeclaration(node)) return [{ name, type: headOf(node, node.body).replace(/^.*?(?=[<(])/s, ""), optional: false, doc }];
  if (ts.isGetAccessorDeclaration(node) || ts.isPropertyDeclaration(node)) {
    return node.type ? [{ name, type: withoutComments(node.type), optional: false, doc }] : [];
  }
  return [];
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

function typeParametersOf({ typeParameters }: ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration): string {
  return typeParameters ? `<${typeParameters.map((each) => each.getText()).join(", ")}>` : "";
}

/** A function up to its body. */
function headOf(node: ts.FunctionDeclaration | ts.MethodDeclaration, body: ts.Block | undefined): string {
  const text = body ? node.getSourceFile().text.slice(node.getStart(), body.getStart()) : node.getText();
  return tidy(text.replace(/^export /, "").replace(/;$/, ""));
}

/** A node's code in one line: no comments, and `object` where an object is written out that the page shows by itself. */
function withoutComments(node: ts.Node, replaced: readonly ts.Node[] = []): string {
  const source = node.getSourceFile().text;
  let text = "";
  let end = node.getStart();
  for (const each of replaced) {
    text += `${source.slice(end, each.getStart())}object`;
    end = each.end;
  }
  return tidy(text + source.slice(end, node.end));
}

function tidy(code: string): string {
  return code
    .replace(/\/\*\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/([([]) /g, "$1")
    .replace(/,? ([)\]])/g, "$1")
    .trim();
}
