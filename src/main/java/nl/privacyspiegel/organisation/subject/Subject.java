package nl.privacyspiegel.organisation.subject;

import org.jspecify.annotations.Nullable;

/**
 * Something that work can be about, as one reader sees it.
 *
 * @param title what people call it: content
 * @param language of the title, as a BCP 47 tag; null for that of the organisation
 * @param place where it belongs, in the language of the reader, such as the measurement that a question stands in; may be empty
 * @param domain the id of the domain of a framework that it falls under; null when it falls under none
 * @param address where it is, below the root of the application
 */
public record Subject(
        SubjectRef ref,
        String title,
        @Nullable String language,
        String place,
        @Nullable String domain,
        String address) {}
