/** The pages on which frameworks are read, changed, brought in and compared with their other versions. */
@NullMarked
package nl.privacyspiegel.framework.ui;

import org.jspecify.annotations.NullMarked;
