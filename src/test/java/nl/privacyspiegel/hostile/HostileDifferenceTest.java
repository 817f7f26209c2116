package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionItem;
import nl.privacyspiegel.shared.ui.ChangeList;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDemo
@DisplayName("Whatever stands in two versions of a framework or a test is shown as it is, and never runs")
class HostileDifferenceTest extends SpringBrowserlessTest {

    @Test
    void a_framework_compares_its_questions_by_id() {
        texts().forEach(text -> show(text, VersionChanges.byId(older(text), newer(text))));
    }

    @Test
    void a_test_compares_its_questions_by_what_they_say() {
        texts().forEach(text -> show(text, VersionChanges.byContent(older(text), newer(text))));
    }

    private static Stream<String> texts() {
        return Stream.concat(
                HostileInputs.listed().stream(),
                Stream.of("=HYPERLINK(\"http://x.example\")", "a\u202eb\u2066c", "<".repeat(10_000)));
    }

    private static List<VersionItem> older(String text) {
        return List.of(
                item("same", text, text), item("changed", text, text + " oud"), item("gone", text, text + " weg"));
    }

    private static List<VersionItem> newer(String text) {
        return List.of(
                item("same", text, text), item("changed", text, text + " nieuw"), item("fresh", text, "erbij " + text));
    }

    private static VersionItem item(String id, String name, String wording) {
        return new VersionItem(id, true, name, "part", name, wording, "open", Set.of(), Set.of(), List.of());
    }

    private static void show(String text, VersionChanges changes) {
        UI ui = UI.getCurrent();
        ui.removeAll();
        ui.add(new ChangeList(changes, ContentLanguage.TYPED, line -> Optional.empty()));
        Screen.requireHarmless(ui);
        assertThat(Screen.lines(text).allMatch(Screen.text(ui)::contains))
                .as("“" + Screen.printable(text) + "” is shown")
                .isTrue();
    }
}
