/** What the pages of this module have in common. The pages themselves lie in the folder of their room. */
@NullMarked
package nl.privacyspiegel.improvement.ui;

import org.jspecify.annotations.NullMarked;
