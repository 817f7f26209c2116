package nl.privacyspiegel.organisation.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a mail goes, for who sees to it that mail works: not to whom, and not what it says.
 *
 * @param trouble why it did not go out yet, or never will; null when nothing is the matter
 * @param endedAt null while it waits
 */
public record MailSummary(
        MailKind kind,
        MailState state,
        @Nullable MailTrouble trouble,
        Instant writtenAt,
        @Nullable Instant endedAt) {}
