/** The data folder: for nobody but the account that runs the application, with a database that has a password. */
@NullMarked
package nl.privacyspiegel.shell.folder;

import org.jspecify.annotations.NullMarked;
