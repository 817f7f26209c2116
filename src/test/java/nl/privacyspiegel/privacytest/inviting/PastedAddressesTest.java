package nl.privacyspiegel.privacytest.inviting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of addresses as people paste it. */
class PastedAddressesTest {

    private static List<String> addresses(String text) {
        return PastedAddresses.of(text).addresses().stream()
                .map(EmailAddress::value)
                .toList();
    }

    @Test
    void is_read_from_a_sheet_a_mail_program_or_by_hand() {
        assertThat(addresses("a@x.example\r\nb@x.example\n\n  c@x.example ; D@X.example,\te@x.example"))
                .containsExactly("a@x.example", "b@x.example", "c@x.example", "d@x.example", "e@x.example");
        assertThat(addresses("Jan Jansen <jan@x.example>; \"Els\" <els@x.example>"))
                .containsExactly("jan@x.example", "els@x.example");
    }

    @Test
    void names_doubles_and_takes_them_once() {
        PastedAddresses pasted = PastedAddresses.of("a@x.example\nA@x.example\nb@x.example");
        assertThat(pasted.addresses()).hasSize(2);
        assertThat(pasted.doubles()).containsExactly("a@x.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan",
                "jan@",
                "@x.example",
                "jan@x",
                "jan@@x.example",
                "<script>alert(1)</script>",
                "a@x.example b@x.example",
                "Jan <a@x.example> <b@x.example>",
                "\u202Ejan.example"
            })
    void names_what_is_no_address(String text) {
        PastedAddresses pasted = PastedAddresses.of("goed@x.example\n" + text);
        assertThat(pasted.addresses()).containsExactly(new EmailAddress("goed@x.example"));
        assertThat(pasted.wrong()).hasSize(1);
    }

    @Test
    void no_header_can_be_slipped_in() {
        assertThat(PastedAddresses.of("a@x.example%0d%0aBcc:b@y.example\na@x.example\rBcc: b@y.example")
                        .addresses())
                .extracting(EmailAddress::value)
                .allMatch(address -> !address.contains("\r") && !address.contains("\n") && !address.contains(" "));
    }

    @Test
    void what_is_too_long_is_not_read() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PastedAddresses.of("x".repeat(PastedAddresses.LONGEST + 1)));
    }
}
