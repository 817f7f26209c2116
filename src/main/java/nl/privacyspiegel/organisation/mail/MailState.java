package nl.privacyspiegel.organisation.mail;

import java.util.Locale;

/** How far a mail is. Names are stored: never rename one. */
public enum MailState {
    WAITING,
    SENT,
    REFUSED;

    public String translationKey() {
        return "organisation.mail.state." + name().toLowerCase(Locale.ROOT);
    }
}
