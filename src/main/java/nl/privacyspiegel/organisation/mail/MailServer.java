package nl.privacyspiegel.organisation.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mail to the server of the organisation, if one is set. Nothing of a mail or an address comes into the log. */
@Component
public class MailServer {

    private static final String NAME = "Privacyspiegel";

    private final ObjectProvider<JavaMailSender> sender;
    private final SiteAddress site;
    private final String from;
    private final Clock clock;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            SiteAddress site,
            @Value("${privacyspiegel.mail.from:}") String from,
            Clock clock) {
        this.sender = sender;
        this.site = site;
        this.from = address(from);
        this.clock = clock;
    }

    /** A setting without which nothing is sent. */
    public enum Needed {
        SERVER,
        SENDER,
        ADDRESS
    }

    /** What is not set yet, or wrongly; when nothing is, mail can be sent. */
    public List<Needed> missing() {
        List<Needed> missing = new ArrayList<>();
        if (sender.getIfAvailable() == null) {
            missing.add(Needed.SERVER);
        }
        if (from.isEmpty()) {
            missing.add(Needed.SENDER);
        }
        if (site.configured().isEmpty()) {
            missing.add(Needed.ADDRESS);
        }
        return missing;
    }

    public boolean isSet() {
        return missing().isEmpty();
    }

    /** Whether mail is set and the server lets us in at this moment. */
    public boolean answers() {
        try {
            if (isSet() && sender.getIfAvailable() instanceof JavaMailSenderImpl server) {
                server.testConnection();
                return true;
            }
            return false;
        } catch (MessagingException away) {
            return false;
        }
    }

    /** From which address mail comes; empty when none is set. */
    public String from() {
        return from;
    }

    /** The mail as it is sent, with full addresses; empty while mail is not set. */
    public Optional<MailText> text(MailContent content) {
        return isSet() ? site.configured().map(base -> MailText.of(content, base)) : Optional.empty();
    }

    /**
     * Sends a mail now.
     *
     * @param id of this mail: sent twice, a reader can see that it is the same
     * @param wayOut path of the page where the reader says not to want these any more; null when there is none
     * @throws MailFailed when the server did not take it
     */
    public void send(UUID id, EmailAddress to, MailText mail, @Nullable String wayOut) throws MailFailed {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null || !isSet()) {
            throw new MailFailed(MailTrouble.NOT_SET);
        }
        try {
            server.send(message(id, to, mail, wayOut));
        } catch (MailAuthenticationException login) {
            throw new MailFailed(MailTrouble.LOGIN);
        } catch (MailSendException refused) {
            throw new MailFailed(trouble(refused));
        } catch (MailException | MessagingException | UnsupportedEncodingException other) {
            throw new MailFailed(MailTrouble.NOT_TAKEN);
        }
    }

    private MimeMessage message(UUID id, EmailAddress to, MailText mail, @Nullable String wayOut)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new Named(id + from.substring(from.indexOf('@')));
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from, NAME);
        parts.setTo(new InternetAddress(to.value(), true));
        parts.setSubject(mail.subject());
        parts.setSentDate(Date.from(clock.instant()));
        parts.setText(mail.text(), mail.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (wayOut != null) {
            message.setHeader("List-Unsubscribe", "<" + site.configured().orElse("") + "/" + wayOut + ">");
        }
        return message;
    }

    static MailTrouble trouble(MailSendException refused) {
        Throwable cause = refused.getFailedMessages().values().stream()
                .findFirst()
                .<Throwable>map(each -> each)
                .orElse(refused.getCause());
        if (cause instanceof SendFailedException sending) {
            if (isSome(sending.getInvalidAddresses())) {
                return MailTrouble.ADDRESS;
            }
            // Only of an address that was refused by itself, before anything of the mail was handed over, it has an
            // exception inside.
            return isSome(sending.getValidUnsentAddresses())
                            && sending.getNextException() instanceof SendFailedException
                    ? MailTrouble.LATER
                    : MailTrouble.NOT_TAKEN;
        }
        return MailTrouble.UNREACHABLE;
    }

    private static boolean isSome(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }

    private static String address(String configured) {
        try {
            return configured.isBlank() ? "" : new EmailAddress(configured).value();
        } catch (RuleViolation wrong) {
            return "";
        }
    }

    /** A message that is called after us, not after the machine that it is sent from. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(String name) {
            super((Session) null);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
