/**
 * What reports say, without a file format: tables of typed cells, messages for slides, the words and the house style. The
 * folder knows no writer.
 */
@NullMarked
package nl.privacyspiegel.reporting.content;

import org.jspecify.annotations.NullMarked;
