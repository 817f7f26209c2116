/** The pages on which guides are chosen, walked and printed. */
@NullMarked
package nl.privacyspiegel.guidance.ui;

import org.jspecify.annotations.NullMarked;
