/**
 * Where readers say that something is wrong, and editors change a file, on GitHub's web pages.
 *
 * A repository elsewhere is linked, and no more: other hosts have other addresses.
 */

/** What a repository on GitHub offers. */
export interface RepositoryPages {
  /** The editor of a file of the dossier, its path relative to the dossier's root. */
  readonly edit: (file: string) => string;
  /** The form for an error, filled in with the address of the page that it is on. */
  readonly report: (page: string) => string;
}

/** The file that describes the form to GitHub; its fields are known by their ids. */
const form = 'error.yml';

/**
 * The pages of the repository at `address`, which may name the branch and the folder that the dossier lies in, as GitHub
 * does: `https://github.com/OWNER/NAME/tree/BRANCH/FOLDER`. Without them it is the top of `main`.
 */
export function pagesOfRepository(address: string | undefined): RepositoryPages | undefined {
  const [, repository, branch = 'main', folder = ''] =
    /^(https:\/\/github\.com\/[^/?#]+\/[^/?#]+)(?:\/tree\/([^/?#]+)((?:\/[^/?#]+)*))?\/?$/u.exec(address ?? '') ?? [];
  if (repository === undefined) return undefined;
  return {
    edit: (file) => `${repository}/edit/${branch}${folder}/${file}`,
    report: (page) => `${repository}/issues/new?${new URLSearchParams({ template: form, page }).toString()}`,
  };
}
