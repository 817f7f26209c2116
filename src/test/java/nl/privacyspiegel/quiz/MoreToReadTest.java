package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where an employee reads more of a topic")
class MoreToReadTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://intranet.gemeente.example/datalekken", "https://x.example:8443/a?b=c#d"})
    @DisplayName("is a page that can be linked to")
    void page(String text) {
        assertThat(MoreToRead.isAllowed(text)).isTrue();
        assertThat(MoreToRead.address(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Protocol datalekken 2026", "Handboek: hoofdstuk 3", "Map ‘Privacy’, blad 2"})
    @DisplayName("or the name of a document, which is no link")
    void document(String text) {
        assertThat(MoreToRead.address(text)).isEmpty();
        assertThat(MoreToRead.isAllowed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://intranet.example/x",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "mailto:fg@gemeente.example",
                "//elders.example",
                "www.gemeente.example",
                "https://",
                "https:///pad",
                "https://naam:wachtwoord@elders.example/",
                "https://met spatie.example",
                "https:elders"
            })
    @DisplayName("and nothing else that looks like an address")
    void nothing_else(String text) {
        assertThat(MoreToRead.isAllowed(text)).isFalse();
        assertThat(MoreToRead.address(text)).isEmpty();
    }
}
