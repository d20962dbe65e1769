/**
 * After an install: says in one line when the scripts would run on a Node that cannot read TypeScript.
 *
 * Whoever installs needs the Node of `engines` alone: on the usual machines a package brings the one that the scripts run
 * on (`optionalDependencies`). This is for all others, and in plain JavaScript because an old Node has to read it.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
// 22.18 is the first release that reads TypeScript without being told to.
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Unexpected Node ${process.version}, expected 22.18 or newer. No package brings it for ${process.platform}-${process.arch}: install one, then run \`npm ci\` again.\n`,
  );
  process.exitCode = 1;
}
