/** The framework of the invented region of the demonstration, in two versions. */
@NullMarked
package nl.privacyspiegel.framework.demo;

import org.jspecify.annotations.NullMarked;
