package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatPeopleTypeTest {

    @Test
    void an_email_address_is_the_same_in_any_case() {
        assertThat(new EmailAddress("  Jan.Jansen@Gemeente.NL ")).isEqualTo(new EmailAddress("jan.jansen@gemeente.nl"));
        assertThat(new EmailAddress("a+b_c@sub.gemeente.nl")).hasToString("a+b_c@sub.gemeente.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jan",
                "jan@",
                "@gemeente.nl",
                "jan@gemeente",
                "jan@gemeente.n",
                "jan jansen@gemeente.nl",
                "jan@@gemeente.nl",
                "jan@gemeente.nl,piet@gemeente.nl",
                "<jan@gemeente.nl>",
                "jan\u0000@gemeente.nl",
                "jan\uD83D@gemeente.nl"
            })
    void what_is_no_email_address_is_refused(String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new EmailAddress(typed))
                .extracting(RuleViolation::key)
                .isEqualTo("organisation.email.invalid");
    }

    @Test
    void an_email_address_fits_its_column() {
        String domain = "x".repeat(EmailAddress.LONGEST - "jan@.nl".length()) + ".nl";
        assertThat(new EmailAddress("jan@" + domain).value()).hasSize(EmailAddress.LONGEST);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new EmailAddress("jan@x" + domain));
    }

    @Test
    void a_password_has_at_least_twelve_characters_and_fits_the_encoder() {
        assertThat(new Password("x".repeat(12)).value()).hasSize(12);
        assertThat(new Password("x".repeat(72)).value()).hasSize(72);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Password("x".repeat(11)))
                .extracting(RuleViolation::key)
                .isEqualTo("organisation.password.tooShort");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Password("🔑".repeat(11)))
                .extracting(RuleViolation::key)
                .isEqualTo("organisation.password.tooShort");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Password("é".repeat(37)))
                .extracting(RuleViolation::key)
                .isEqualTo("organisation.password.tooLong");
    }

    @Test
    void a_password_never_shows_itself() {
        assertThat(new Password("vier losse woorden")).hasToString("Password[…]");
    }

    @Test
    void a_short_text_is_one_clean_line() {
        assertThat(ShortText.require("  Beleid\n2017\t ", "x")).isEqualTo("Beleid 2017");
        assertThat(ShortText.require("a\u0085b\uDC00c", "x")).isEqualTo("a b c");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ShortText.require(" \n\u0000", "naam.ontbreekt"))
                .extracting(RuleViolation::key)
                .isEqualTo("naam.ontbreekt");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ShortText.require("x".repeat(ShortText.LONGEST + 1), "x"))
                .extracting(RuleViolation::key)
                .isEqualTo("shared.text.tooLong");
    }

    @Property(seed = "2017")
    void a_long_text_loses_only_what_nothing_can_hold(@ForAll @StringLength(max = 60) String typed) {
        String clean = LongText.clean(typed, 100);
        assertThat(clean).doesNotContain("\r", "\u0000");
        assertThat(LongText.clean(clean, 100)).isEqualTo(clean);
        assertThat(new String(
                        clean.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(clean);
        String seen =
                typed.replace('\u001E', '-').replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]", "");
        assertThat(clean.replaceAll("[\\p{Cc}\\p{Cf}]", "")).isEqualTo(Normalizer.normalize(seen, Normalizer.Form.NFC));
    }

    @Property(seed = "2017")
    void a_slug_fits_an_address_and_a_file_name(@ForAll @StringLength(max = 80) String name) {
        assertThat(Slug.of(name, 60)).matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");
    }

    @Test
    void a_slug_keeps_what_can_be_read() {
        assertThat(Slug.of("Privacy in Reusel-De Mierden: één jaar!", 60))
                .isEqualTo("privacy-in-reusel-de-mierden-een-jaar");
        assertThat(Slug.of("???", 60)).isEqualTo("naamloos");
    }
}
