import * as vscode from "vscode";

/** As much of the API of VS Code's own Git extension (`vscode.git`, version 1) as is used here. */
export interface GitApi {
  getRepository(uri: vscode.Uri): GitRepository | null;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  /** Rejects where the revision has no such file. @param path absolute. */
  show(ref: string, path: string): Promise<string>;
  /** Rejects for what is no revision. */
  getCommit(ref: string): Promise<GitCommit>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<GitCommit[]>;
  getRefs?(query: { readonly sort?: "committerdate" }): Promise<GitRef[]>;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

export interface GitRef {
  /** 0 a branch, 1 a branch of a remote, 2 a tag. */
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** Undefined where the extension is missing, as in the browser, or turned off. Never rejects. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>("vscode.git");
  try {
    const git = await extension?.activate();
    return git?.enabled === true ? git.getAPI(1) : undefined;
  } catch {
    return undefined;
  }
}
