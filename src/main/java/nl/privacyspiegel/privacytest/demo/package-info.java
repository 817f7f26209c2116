/** The published result of a test of before there was an application, as its file tells it. */
@NullMarked
package nl.privacyspiegel.privacytest.demo;

import org.jspecify.annotations.NullMarked;
