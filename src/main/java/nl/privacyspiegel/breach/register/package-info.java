/** The register of breaches as a file: its columns, as CSV, and what a module above writes as a workbook. */
@NamedInterface("register")
@NullMarked
package nl.privacyspiegel.breach.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
