package nl.privacyspiegel.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionItem;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDemo
@DisplayName("What struck through and underlined mean is said where a text changed, and nowhere else")
class ChangeLegendTest extends SpringBrowserlessTest {

    @Test
    void of_a_text_that_changed() {
        assertThat(legend("Wat is een datalek?", "Wat is een lek?"))
                .hasValue("In een tekst die veranderde: doorgestreept is weg en onderstreept is nieuw");
    }

    @Test
    void not_of_a_text_that_stayed() {
        assertThat(legend("Wat is een datalek?", "Wat is een datalek?")).isEmpty();
    }

    @Test
    void not_when_questions_only_came_and_went() {
        assertThat(legend(VersionChanges.byId(List.of(item("a", "Oud")), List.of(item("b", "Nieuw")))))
                .isEmpty();
    }

    private static Optional<String> legend(String older, String newer) {
        return legend(VersionChanges.byId(List.of(item("a", older)), List.of(item("a", newer))));
    }

    private static Optional<String> legend(VersionChanges changes) {
        return new ChangeList(changes, ContentLanguage.TYPED, line -> Optional.empty())
                .getChildren()
                .filter(Paragraph.class::isInstance)
                .map(each -> each.getElement().getTextRecursively())
                .findFirst();
    }

    private static VersionItem item(String id, String wording) {
        return new VersionItem(id, true, id, "part", "Deel", wording, "open", Set.of(), Set.of(), List.of());
    }
}
