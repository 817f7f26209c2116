/** How bad a breach is, along two ways beside each other: seven factors and a formula. Neither decides: people do. */
@NullMarked
package nl.privacyspiegel.breach.severity;

import org.jspecify.annotations.NullMarked;
