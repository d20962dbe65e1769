/** What the build tells the code of the site. */
interface ImportMetaEnv {
  /** BCP 47 tag of the dossier's language. */
  readonly DOSSIER_LANGUAGE?: string;
}
