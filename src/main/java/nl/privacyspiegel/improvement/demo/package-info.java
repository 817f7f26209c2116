/** The actions of the demonstration: those of 2017, and those of the invented region. */
@NullMarked
package nl.privacyspiegel.improvement.demo;

import org.jspecify.annotations.NullMarked;
