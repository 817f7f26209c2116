package nl.privacyspiegel.organisation.mail;

import java.util.Locale;

/** What a mail to a member is for. Names are stored: never rename one. */
public enum MailKind {
    TEST,
    URGENT,
    DIGEST,
    KICK_OFF;

    public String translationKey() {
        return "organisation.mail.kind." + name().toLowerCase(Locale.ROOT);
    }
}
