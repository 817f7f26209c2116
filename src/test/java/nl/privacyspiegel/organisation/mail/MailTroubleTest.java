package nl.privacyspiegel.organisation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

@DisplayName("Why a mail did not go out")
class MailTroubleTest {

    private static final Address[] NONE = {};

    private static MailTrouble of(MessagingException failed) {
        return MailServer.trouble(new MailSendException(Map.of("mail", failed)));
    }

    @Test
    @DisplayName("tells a refusal for now of one address from a mail that went nobody knows where")
    void later() throws MessagingException {
        Address[] one = {new InternetAddress("een@gemeente.example")};
        SendFailedException said = new SendFailedException("451 try later");
        assertThat(of(new SendFailedException("Invalid Addresses", said, NONE, one, NONE)))
                .isEqualTo(MailTrouble.LATER);
        assertThat(of(new SendFailedException("Invalid Addresses", said, NONE, NONE, one)))
                .isEqualTo(MailTrouble.ADDRESS);
        assertThat(of(new SendFailedException("554 content", null, NONE, one, NONE)))
                .isEqualTo(MailTrouble.NOT_TAKEN);
        assertThat(of(new MessagingException("IOException while sending"))).isEqualTo(MailTrouble.UNREACHABLE);
    }
}
