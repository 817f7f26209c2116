package nl.privacyspiegel.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The mail server of tests; each test begins with {@link #empty}. */
public final class MailBox {

    /** With what links in mails begin. */
    public static final String ADDRESS = "https://privacy.gemeente.example";

    /** From whom mails come. */
    public static final String FROM = "privacyspiegel@gemeente.example";

    private static final GreenMail SERVER = start();

    private MailBox() {}

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** Where it listens. */
    public static int port() {
        return SERVER.getSmtp().getPort();
    }

    public static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All that came, in the order in which it came. */
    public static List<Mail> mails() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(Mail::new).toList();
    }

    /** The mails to this address. */
    public static List<Mail> to(String address) {
        return mails().stream()
                .filter(mail -> mail.header("To").equals(address))
                .toList();
    }

    /** One mail as it came. */
    public record Mail(MimeMessage message) {

        public String header(String name) {
            try {
                String[] values = message.getHeader(name);
                return values == null ? "" : String.join("|", values);
            } catch (MessagingException failure) {
                throw new IllegalStateException(failure);
            }
        }

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException failure) {
                throw new IllegalStateException(failure);
            }
        }

        public String text() {
            return part("text/plain");
        }

        public String html() {
            return part("text/html");
        }

        private String part(String type) {
            try {
                return find(message.getContent(), type);
            } catch (MessagingException | IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static String find(Object content, String type) throws MessagingException, IOException {
            if (content instanceof MimeMultipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart part = parts.getBodyPart(i);
                    if (part.isMimeType(type)) {
                        return ((String) part.getContent()).replace("\r\n", "\n");
                    }
                    String inner = find(part.getContent(), type);
                    if (!inner.isEmpty()) {
                        return inner;
                    }
                }
            }
            return "";
        }
    }

    /** Lets an application send its mail here. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + port(),
                            "privacyspiegel.mail.from=" + FROM,
                            "privacyspiegel.address=" + ADDRESS)
                    .applyTo(context);
        }
    }
}
