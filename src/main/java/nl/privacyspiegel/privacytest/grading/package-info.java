/**
 * Grading open answers of a closed campaign: equal ones together, blind, a sample twice. It keeps the answers in groups until
 * they are deleted, and knows of campaigns only what {@link nl.privacyspiegel.privacytest.grading.CampaignsToGrade} tells.
 */
@NullMarked
package nl.privacyspiegel.privacytest.grading;

import org.jspecify.annotations.NullMarked;
