/** How a working group comes to one grade: everybody alone and unseen first, then together. */
@NullMarked
package nl.privacyspiegel.assessment.consensus;

import org.jspecify.annotations.NullMarked;
