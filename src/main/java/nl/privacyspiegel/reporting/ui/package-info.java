/** The page where reports over more than one assessment are chosen. */
@NullMarked
package nl.privacyspiegel.reporting.ui;

import org.jspecify.annotations.NullMarked;
