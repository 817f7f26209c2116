/**
 * Reads and writes YAML content files: frameworks, tests, guides and demonstration data. Reading trusts nothing: it
 * knows texts, numbers, dates, lists and maps and no Java types, refuses aliases, tags and oversized files, and names
 * every problem of a file with its line in one go, so that whoever wrote the file can repair it in one go. It does not
 * know what the files mean: the module that owns the content says which keys it expects.
 */
@NamedInterface("yaml")
@NullMarked
package nl.privacyspiegel.shared.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
