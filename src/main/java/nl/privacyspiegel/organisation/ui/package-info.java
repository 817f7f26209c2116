/** The pages of the administrator for units and people. */
@NullMarked
package nl.privacyspiegel.organisation.ui;

import org.jspecify.annotations.NullMarked;
