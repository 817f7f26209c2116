/** The file of a back-up: how it is sealed, what stands in it, and how tables get into it and out of it. */
@NullMarked
package nl.privacyspiegel.backup.archive;

import org.jspecify.annotations.NullMarked;
