package nl.privacyspiegel.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A login leads to a page of ours, and never to another server")
class ReturnAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/trajecten, /trajecten",
        "http://127.0.0.1:8080/metingen/1?domein=beleid&x=%20, /metingen/1?domein=beleid&x=%20",
        "https://privacy.example/, /",
        "/profiel, /profiel"
    })
    void the_page_that_was_asked_for(String asked, String there) {
        assertThat(ReturnAddress.within(asked, "")).contains(there);
    }

    @ParameterizedTest
    @CsvSource({"http://h.example/spiegel/trajecten, /trajecten", "http://h.example/spiegel/, /"})
    void also_when_the_application_is_not_at_the_root(String asked, String there) {
        assertThat(ReturnAddress.within(asked, "/spiegel")).contains(there);
        assertThat(ReturnAddress.within("http://h.example/anders/trajecten", "/spiegel"))
                .isEmpty();
    }

    /** Of another server, only the path could ever be used; and none that a browser takes for a server. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "http://127.0.0.1//evil.example",
                "http://127.0.0.1///evil.example/x",
                "http://127.0.0.1/\\evil.example",
                "http://127.0.0.1/%5Cevil.example",
                "http://127.0.0.1/%2Fevil.example",
                "http://127.0.0.1/%2f%2fevil.example",
                "http://127.0.0.1/.//evil.example",
                "http://127.0.0.1/..//evil.example",
                "http://127.0.0.1/%2e%2e//evil.example",
                "http://127.0.0.1/a%0d%0aLocation:%20http://evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "mailto:a@evil.example",
                "evil.example",
                "",
                "http://"
            })
    void nothing_that_leads_elsewhere(String asked) {
        assertThat(ReturnAddress.within(asked, "")).isEmpty();
    }

    @Property
    boolean whatever_comes_back_stays_on_this_server(@ForAll String asked) {
        return ReturnAddress.within(asked, "").stream()
                .allMatch(there -> there.startsWith("/") && !there.startsWith("//") && !there.contains("\\"));
    }

    @Property
    boolean also_with_a_path_of_whatever(@ForAll String path) {
        return ReturnAddress.within("http://127.0.0.1/" + path, "").stream()
                .allMatch(there -> there.startsWith("/") && !there.startsWith("//") && !there.contains("\\"));
    }
}
