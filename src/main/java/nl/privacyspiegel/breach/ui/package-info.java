/** The pages of breaches. */
@NullMarked
package nl.privacyspiegel.breach.ui;

import org.jspecify.annotations.NullMarked;
