import ts from "typescript";

/**
 * Writes declarations so TypeScript compares them as users see them:
 * - methods as properties, since TypeScript lets a method's parameters change either way;
 * - without the private parts of a class, which would make every copy of it another type;
 * - with open types left open: the event of an unknown webhook, and lists of known values;
 * - with a client in a parameter as any object, because users get it from us.
 */
export function openDeclarations(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const replace = (start: number, end: number, by: string) => edits.push({ start, end, text: by });
  const visit = (node: ts.Node): void => {
    if (isPrivate(node)) {
      replace(node.getStart(), node.end, "");
      return;
    }
    if (isSingleMethod(node)) {
      const colon = node.type!.getFullStart() - 1;
      replace(node.name.end, node.name.end, node.questionToken ? "" : ": ");
      if (node.questionToken) replace(node.questionToken.end, node.questionToken.end, ": (");
      replace(colon, colon + 1, " =>");
      if (node.questionToken) replace(node.type!.end, node.type!.end, ")");
    }
    if (
      ts.isPropertySignature(node) &&
      ts.isInterfaceDeclaration(node.parent) &&
      node.parent.name.text === "UnknownWebhook" &&
      node.name.getText() === "event" &&
      node.type
    ) {
      replace(node.type.getStart(), node.type.end, "string");
      return;
    }
    if (ts.isVariableDeclaration(node) && node.type && isListOfStrings(node.type)) {
      replace(node.type.getStart(), node.type.end, "readonly string[]");
      return;
    }
    if (ts.isParameter(node) && node.name.getText() === "client" && node.type && ts.isFunctionDeclaration(node.parent)) {
      replace(node.type.getStart(), node.type.end, "object");
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .toSorted((left, right) => right.start - left.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function isPrivate(node: ts.Node): boolean {
  if (ts.isPropertyDeclaration(node) && ts.isPrivateIdentifier(node.name)) return true;
  return ts.isClassElement(node) && !ts.isConstructorDeclaration(node) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0;
}

/** A method without overloads, which can be written as a property. */
function isSingleMethod(node: ts.Node): node is ts.MethodSignature | ts.MethodDeclaration {
  if (!(ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) || !node.type || ts.isComputedPropertyName(node.name)) return false;
  if (ts.isTypePredicateNode(node.type) || node.type.kind === ts.SyntaxKind.ThisType) return false;
  const { parent } = node;
  const members = ts.isInterfaceDeclaration(parent) || ts.isTypeLiteralNode(parent) || ts.isClassDeclaration(parent) ? [...parent.members] : [];
  return members.filter((member) => member.name?.getText() === node.name.getText()).length === 1;
}

function isListOfStrings(type: ts.TypeNode): boolean {
  if (!ts.isTypeOperatorNode(type) || !ts.isTupleTypeNode(type.type)) return false;
  return type.type.elements.every((element) => ts.isLiteralTypeNode(element) && ts.isStringLiteral(element.literal));
}
