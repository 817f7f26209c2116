package nl.privacyspiegel.organisation.login;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasyPasswordTest {

    private static void check(String password) {
        new Password(password).requireHardToGuess("Anna de Vries", "privacy.officer@gemeente.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "1q2w3e4r5t6y",
                "qwertyuiop12",
                "passwordpassword",
                "P@ssw0rd1234",
                "wachtwoord12",
                "Wachtwoord2026",
                "Welkom01Welkom01",
                "geheimgeheim",
                "admin1234567"
            })
    void what_stands_on_a_list_or_is_a_variation_of_it_is_refused(String common) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> check(common))
                .extracting(RuleViolation::key)
                .isEqualTo("organisation.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Privacyspiegel!2026",
                "mijn privacy spiegel",
                "Anna-de-Vries-1980",
                "annadevries in 1980",
                "Privacy.Officer in Eersel"
            })
    void what_stands_on_the_door_is_refused(String own) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> check(own))
                .extracting(RuleViolation::key)
                .isEqualTo("organisation.password.own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier losse woorden samen",
                "een lang wachtwoord",
                "paars fietspad naar zee",
                "kqz vw8r-t2mx",
                "зелёная лестница",
                "🔑🚲🌊🪜🐄🧀🌷🌧🏛📎🖨☕"
            })
    void anything_else_will_do_whatever_it_is_made_of(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }
}
