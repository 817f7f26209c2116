package nl.privacyspiegel.privacytest.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.privacyspiegel.privacytest.answering.TestCode;

/** A code is found in whatever stands around it, and a part of a code is no code. */
class TypedCodeTest {

    private static final String CODE = "7K3F9QX7ABCDEFGH2345MNPQ6Z";
    private static final String GROUPS = "7K3F-9QX7-ABCD-EFGH-2345-MNPQ-6Z";

    private static Optional<String> code(String typed) {
        return TypedCode.in(typed).code();
    }

    @Example
    void what_stands_around_a_code_makes_no_difference() {
        for (String typed : new String[] {
            CODE,
            GROUPS,
            CODE.toLowerCase(Locale.ROOT),
            " " + CODE + ".",
            "Code: " + CODE,
            "code:" + GROUPS,
            "Uw code is " + GROUPS.replace('-', ' ') + ".",
            "uw code is " + CODE + ", veel succes",
            "“" + CODE + "”",
            "https://privacy.gemeente.example/test/" + CODE,
            "<https://x.example/test/" + GROUPS + ">",
            "https://x.example/test/" + CODE + "?utm_source=mail&x=y",
            "http://x.example//TEST/" + CODE + ";jsessionid=1",
            "https://x.example/" + CODE,
            CODE + "%C2%A0",
            CODE + "%0A",
            CODE + "%253E",
            CODE + "&gt;",
            "&quot;" + CODE + "&quot;",
            GROUPS.replace('-', '\u2011'),
            CODE.substring(0, 9) + "\r\n" + CODE.substring(9),
            "\u200B" + CODE,
            "7K3F9QX7ABCDEFGH2345MNPQ6Z (geldig tot 1 mei)",
            "\u201E" + GROUPS + "\u201D",
            CODE.replace('1', 'l')
        }) {
            assertThat(code(typed)).as(typed).contains(CODE);
        }
        assertThat(TypedCode.in("x".repeat(100_000)).kept()).hasSizeLessThanOrEqualTo(200);
    }

    @Example
    void a_code_without_its_last_group_is_counted_not_guessed() {
        assertThat(code("Uw code is " + GROUPS.substring(0, 29))).isEmpty();
        assertThat(TypedCode.in("Uw code is " + GROUPS.substring(0, 29)).signs())
                .isEqualTo(24);
        assertThat(TypedCode.in("Code: " + GROUPS.substring(0, 24)).signs()).isEqualTo(20);
        assertThat(TypedCode.in("https://x.example/test/" + CODE.substring(0, 20))
                        .signs())
                .isEqualTo(20);
        assertThat(code("https://x.example/test/")).isEmpty();
        assertThat(code("")).isEmpty();
        assertThat(code(CODE + CODE)).isEmpty();
    }

    @Example
    void of_a_code_that_is_not_whole_each_group_is_counted() {
        assertThat(TypedCode.in("7K3F-9QX").lengths()).containsExactly(4, 3, 0);
        assertThat(TypedCode.in("7K3 F9QX ABCDE").lengths()).containsExactly(3, 4, 5);
        assertThat(TypedCode.in("Uw code is 7K3F9").lengths()).containsExactly(4, 1, 0);
        assertThat(TypedCode.in("7K3F9QXABCD").lengths())
                .as("without groups a sign too few may be anywhere")
                .isEmpty();
        assertThat(TypedCode.in("7K3F-9QX7-ABCD").lengths()).as("a slip only").isEmpty();
        assertThat(TypedCode.in(GROUPS.substring(0, 29)).lengths())
                .as("a code of before")
                .isEmpty();
    }

    @Property
    void signs_around_and_within_a_code_make_no_difference(
            @ForAll("noise") String before, @ForAll("noise") String within, @ForAll("noise") String after) {
        String typed = before + CODE.substring(0, 11) + within + CODE.substring(11) + after;
        assertThat(code(typed)).contains(CODE);
        assertThat(TestAddress.of("/test/" + typed, null))
                .get()
                .extracting(TestAddress::path)
                .asString()
                .startsWith("/test/");
    }

    @Property
    void nothing_that_is_sent_breaks_it(@ForAll String typed) {
        TypedCode read = TypedCode.in(typed);
        assertThat(read.kept().length()).isLessThanOrEqualTo(200);
        assertThat(TestAddress.of("/test/" + typed, null))
                .get()
                .extracting(TestAddress::path)
                .asString()
                .matches("/test(/[0-9A-Za-z/-]*)?");
    }

    @Example
    void addresses_of_others_stay_theirs() {
        for (String path : new String[] {
            "/",
            "/test-instellingen",
            "/testen/x",
            "/afnames/test",
            "/x/test/" + CODE,
            "/toegang/" + CODE,
            "/toegang/" + CODE + ".",
            "/metingen/" + CODE,
            "/metingen/01234567-89ab-cdef-0123-456789abcdef",
            "/instellingen-privacytest",
            "/privacytests",
            "/privacytests/" + CODE
        }) {
            assertThat(TestAddress.of(path, null)).as(path).isEmpty();
        }
        assertThat(TestAddress.of("/TEST/Mijn/vraag/3/", null)).contains(new TestAddress("/test/mijn/vraag/3", ""));
        assertThat(TestAddress.of("/test,", null)).contains(new TestAddress("/test", ""));
        assertThat(TestAddress.of("//test//" + CODE, null)).contains(new TestAddress("/test/" + CODE, ""));
        assertThat(TestAddress.of("/test/7K3F-9QX7.", null)).contains(new TestAddress("/test", "7K3F-9QX7."));
    }

    @Example
    void whatever_stands_before_and_between_it_is_the_test_that_is_meant() {
        for (String address : List.of(
                "/%20test/",
                "/test%20/",
                "/tests/",
                "/Tests/",
                "/nl/test/",
                "/EN/tests/",
                "/nl-NL/test/",
                "/",
                "//",
                "/%20",
                "/test/test/",
                "/test:",
                "/test-",
                "/test=",
                "/test_",
                "/test",
                "/test%2F",
                "/privacytest/",
                "/privacy-test/",
                "/\uFF54\uFF45\uFF53\uFF54/",
                "/code:",
                "/test/?",
                "/test?",
                "/test?code=",
                "/TEST?Code=",
                "/test?taal=en&code=",
                "/?",
                "/?code=",
                "/?utm_source=mail&test=")) {
            for (String code : List.of(CODE, GROUPS, CODE.toLowerCase(Locale.ROOT), CODE + ".", "%20" + CODE)) {
                String[] parts = (address + code).split("\\?", 2);
                assertThat(TestAddress.of(parts[0], parts.length == 1 ? null : parts[1]))
                        .as(address + code)
                        .get()
                        .extracting(found -> found.path().replace("-", "").toUpperCase(Locale.ROOT))
                        .isEqualTo("/TEST/" + CODE);
            }
        }
        assertThat(TestAddress.of("/test/" + CODE + "/mijn", null)).contains(new TestAddress("/test/" + CODE, ""));
    }

    @Example
    void a_part_of_a_code_is_kept_for_the_field() {
        for (String address : List.of(
                "/test?code=7K3F-9QX7",
                "/tests/7K3F-9QX7",
                "/nl/test/7K3F-9QX7",
                "/%20test/7K3F-9QX7",
                "/test-7K3F-9QX7",
                "/test:7K3F-9QX7")) {
            String[] parts = address.split("\\?", 2);
            assertThat(TestAddress.of(parts[0], parts.length == 1 ? null : parts[1]))
                    .as(address)
                    .get()
                    .satisfies(found -> {
                        assertThat(found.path()).isEqualTo("/test");
                        assertThat(found.typed()).endsWith("7K3F-9QX7");
                    });
        }
        for (String query : new String[] {null, "", "taal=en", "utm_source=mail", "code=", "x", "&&==&"}) {
            assertThat(TestAddress.of("/test", query)).contains(new TestAddress("/test", ""));
            assertThat(TestAddress.of("/", query)).isEmpty();
        }
    }

    @Example
    void a_letter_of_another_script_is_read_as_the_one_it_looks_like() {
        assertThat(code(CODE.replace('A', '\u0410').replace('E', '\u0395'))).contains(CODE);
        assertThat(code("\uFF17\uFF2B" + CODE.substring(2))).contains(CODE);
    }

    @Property
    void only_whole_codes_and_our_words_take_an_address(@ForAll String path, @ForAll String query) {
        TestAddress.of("/" + path, query).ifPresent(found -> {
            assertThat(found.path()).matches("/test(/[0-9A-Za-z/.-]*)?");
            assertThat(found.typed().length()).isLessThanOrEqualTo(200);
        });
    }

    @Property
    void a_short_code_is_found_in_what_stands_around_it(
            @ForAll @Size(12) byte[] random, @ForAll("noise") String before, @ForAll("noise") String after) {
        TestCode code = TestCode.of(random);
        for (String typed :
                List.of(code.text(), code.inGroups(), code.inGroups().replace('-', ' '))) {
            assertThat(code(before + typed + after)).contains(code.text());
            assertThat(code(typed.toLowerCase(Locale.ROOT))).contains(code.text());
            assertThat(code("Uw code is " + typed + ", veel succes")).contains(code.text());
            assertThat(code("https://x.example/privacy/test/" + typed + "?utm_source=mail"))
                    .contains(code.text());
            assertThat(TestAddress.of("/test/" + typed.replace(" ", "%20"), null))
                    .contains(new TestAddress("/test/" + code.text(), ""));
        }
    }

    @Property
    void every_slip_of_one_sign_is_shown_in_its_group(
            @ForAll @Size(12) byte[] random, @ForAll @IntRange(max = 11) int place, @ForAll("signs") char sign) {
        String code = TestCode.of(random).text();
        Assume.that(code.charAt(place) != sign);
        String slip = code.substring(0, place) + sign + code.substring(place + 1);
        for (String typed : List.of(slip, TestCode.inGroups(slip), "Code: " + TestCode.inGroups(slip))) {
            TypedCode read = TypedCode.in(typed);
            assertThat(read.code()).isEmpty();
            assertThat(read.slips()).containsExactly(place / 4);
            assertThat(read.kept()).isEqualTo(typed);
        }
    }

    @Property
    void signs_that_changed_places_a_sign_too_few_and_groups_that_changed_places_are_found(
            @ForAll @Size(12) byte[] random, @ForAll @IntRange(max = 10) int place) {
        String code = TestCode.of(random).text();
        String groups = TestCode.inGroups(code);
        Assume.that(place % 4 != 3 && code.charAt(place) != code.charAt(place + 1));
        String swapped =
                code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);
        assertThat(TypedCode.in(swapped).slips()).containsExactly(place / 4);
        int inGroups = place + place / 4;
        assertThat(TypedCode.in(groups.substring(0, inGroups) + groups.substring(inGroups + 1))
                        .slips())
                .containsExactly(place / 4);
        String turned = groups.substring(5, 9) + "-" + groups.substring(0, 4) + groups.substring(9);
        assertThat(TypedCode.in(turned).slips()).containsExactly(0, 1);
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.of("0123456789ABCDEFGHJKMNPQRSTVWXYZU"
                .chars()
                .mapToObj(sign -> (char) sign)
                .toList());
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "", " ", ".", ",", ")", ">", "%C2%A0", "%0A", "-", "\u2011", "\u00A0", "\u200B", "\"", "&gt;",
                        "*")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }
}
