/** Back-up and restore from the command line, without a web server. */
@NamedInterface("command")
@NullMarked
package nl.privacyspiegel.backup.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
