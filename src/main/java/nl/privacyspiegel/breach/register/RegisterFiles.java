package nl.privacyspiegel.breach.register;

import java.util.Locale;

/** Writes the register as a workbook: a bean of a module that writes files. */
public interface RegisterFiles {

    /** The type of what it writes, as a browser is told. */
    String contentType();

    /** The register as a workbook, in which nothing that somebody typed is a formula. */
    byte[] workbook(RegisterTable register, Locale reader);
}
