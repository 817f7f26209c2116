/** The tiles of management on the home page, the page of trends and the page that compares units. */
@NullMarked
package nl.privacyspiegel.insight.ui;

import org.jspecify.annotations.NullMarked;
