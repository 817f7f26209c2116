/**
 * Documents of a unit: policy, protocols, codes and what else it goes by. Who owns each, who adopted it and when, when it has to
 * be reviewed, by which it was replaced and how many know it.
 */
@NullMarked
package nl.privacyspiegel.improvement.document;

import org.jspecify.annotations.NullMarked;
