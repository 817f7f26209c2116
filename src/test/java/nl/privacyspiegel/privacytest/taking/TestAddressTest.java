package nl.privacyspiegel.privacytest.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.privacyspiegel.privacytest.answering.TestCode;

/** An address with a code leads to the test, whatever signs the code has; an address of another page does not. */
class TestAddressTest {

    /** The first letter stands for ten in the alphabet of a code. */
    private static final int FIRST_LETTER = 10;

    private static TestCode withoutDigits(byte[] bytes) {
        byte[] letters = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            letters[i] = (byte) (FIRST_LETTER + Math.floorMod(bytes[i], 32 - FIRST_LETTER));
        }
        return TestCode.of(letters);
    }

    private static void assertLeadsToTheTest(TestCode code) {
        for (String address : new String[] {
            "/" + code.text(), "/" + code.text().toLowerCase(Locale.ROOT), "/" + code.inGroups(), "//" + code.text()
        }) {
            assertThat(TestAddress.of(address, null)).as(address).contains(new TestAddress("/test/" + code.text(), ""));
        }
    }

    @Property(tries = 300)
    void a_code_without_our_word_leads_to_the_test(@ForAll @Size(TestCode.LENGTH) byte[] bytes) {
        assertLeadsToTheTest(TestCode.of(bytes));
        assertLeadsToTheTest(withoutDigits(bytes));
    }

    @Example
    void another_page_stays_what_it_is() {
        for (String address : new String[] {
            "/privacytests",
            "/instellingen",
            "/invulformulier",
            "/vaadinservicestatus",
            "/afnames/nieuw",
            "/favicon.ico"
        }) {
            assertThat(TestAddress.of(address, null)).as(address).isEmpty();
        }
        assertThat(Arrays.asList("/", ""))
                .allMatch(home -> TestAddress.of(home, null).isEmpty());
    }
}
