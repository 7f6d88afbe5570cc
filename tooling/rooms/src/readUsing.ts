/** Teaches the walker of dependency-cruiser the statement `using`, on which it gives up, so that every module is read. */
import type { Statement, VariableDeclarator } from '@swc/core';
import { Visitor } from '@swc/core/Visitor.js';

interface UsingDeclaration {
  readonly type: 'UsingDeclaration';
  decls: VariableDeclarator[];
}

/** From now on `using x = …` and `await using x = …` are walked as `const x = …` is. Calling it twice changes nothing more. */
export function readUsing(): void {
  const known = Visitor.prototype.visitStatement;
  Visitor.prototype.visitStatement = function (this: Visitor, statement: Statement): Statement {
    const read = statement as Statement | UsingDeclaration;
    if (read.type !== 'UsingDeclaration') return known.call(this, statement);
    read.decls = this.visitVariableDeclarators(read.decls);
    return statement;
  };
}
