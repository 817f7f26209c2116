/**
 * Lists in which somebody looks something up (opzoeklijsten): which data may go where by which law, terms, rights, ages, words.
 * They are content in files, in our own words, and say of each row where it comes from and how it stands.
 */
@NullMarked
package nl.privacyspiegel.guidance.lookup;

import org.jspecify.annotations.NullMarked;
