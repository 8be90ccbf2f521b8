/**
 * The command {@code dateline}: arguments, printing and exit codes, one class per subcommand. Begin with
 * {@link org.dateline.cli.Main}. It may use every room, and is the only one that prints or exits.
 */
package org.dateline.cli;
