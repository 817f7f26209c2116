package nl.privacyspiegel.organisation.mail;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;

/**
 * What a mail says, in one language or more below each other. Never what somebody found or answered: a mail lies on servers of others.
 *
 * @param subject on one line, whatever it was made of
 */
public record MailContent(String subject, List<Section> sections) {

    private static final int LONGEST_SUBJECT = 150;

    public MailContent {
        subject = ShortText.shown(Typed.name(subject), LONGEST_SUBJECT);
        sections = List.copyOf(sections);
    }

    /** A mail in one language. */
    public static MailContent of(String subject, Locale language, List<Part> parts) {
        return new MailContent(subject, List.of(new Section(language, parts)));
    }

    /** All of it in one language. */
    public record Section(Locale language, List<Part> parts) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** A paragraph of a mail. */
    public sealed interface Part {

        /** Plain words. */
        record Words(String text) implements Part {}

        /**
         * A page of this application.
         *
         * @param path from the root of the application, without a leading slash
         */
        record Link(String label, String path) implements Part {}

        /** Something to type over. */
        record Code(String text) implements Part {

            @Override
            public String toString() {
                return "Code";
            }
        }
    }
}
