package nl.privacyspiegel.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.privacyspiegel.guidance.Guides;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** Members walk through a guide; nothing of it is kept. */
@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
class GuidePagesTest extends SpringBrowserlessTest {

    private static final String HOSTILE = "<script>alert(1)</script> ' OR 1=1 \u202E {0} %s";

    @Autowired
    private Guides guides;

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private void choose(String words) {
        RadioButtonGroup<String> group = findInView(RadioButtonGroup.class).single();
        String choice = group.getListDataView()
                .getItems()
                .filter(each -> group.getItemLabelGenerator().apply(each).equals(words))
                .findFirst()
                .orElseThrow();
        group.setValue(choice);
    }

    private void press(String words) {
        test(findInView(Button.class).withText(words).single()).click();
    }

    private void answer(String words, String reason) {
        choose(words);
        findInView(TextArea.class).single().setValue(reason);
        press("Verder");
    }

    private void open(String path) {
        Location address = new Location(path);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    @Test
    void the_list_offers_every_guide_below_a_moment_at_which_it_is_needed() {
        navigate(GuidesView.class);
        assertThat(findInView(RouterLink.class).all()).hasSize(guides.list().size());
        assertThat(shown()).contains("Er is misschien iets gelekt", "geldt nu niet");
    }

    @Test
    void who_answers_reads_what_to_do_and_why_and_can_go_back_without_loss() {
        open("hulpmiddelen/mag-ik-vernietigen");
        assertThat(shown()).contains("Privacyspiegel bewaart niet wat u hier antwoordt");
        answer("De inwoner vraagt erom", "");
        answer("Nee", "");
        press("Terug");
        assertThat(findInView(RadioButtonGroup.class).single().getValue()).isEqualTo("nee");
        press("Verder");
        answer("Nee", HOSTILE);
        answer("Ja", "");
        press("Terug");
        press("Terug");
        assertThat(findInView(TextArea.class).single().getValue()).contains("<script>alert(1)</script>");
        press("Verder");
        press("Verder");
        answer("Nee", "");
        assertThat(findInView(H2.class).all()).extracting(H2::getText).contains("Dit doet u nu");
        assertThat(shown())
                .contains("Vraag de inwoner het verzoek aan te vullen")
                .contains("Staat vast wie het verzoek doet, en mag die dat? Nee.")
                .contains("<script>alert(1)</script>")
                .contains("pad bbbab");
    }

    @Test
    void an_answer_and_a_reason_that_are_needed_are_asked_for() {
        open("hulpmiddelen/datalek-actueel");
        press("Verder");
        assertThat(findInView(RadioButtonGroup.class).single().getErrorMessage())
                .isEqualTo("Kies een antwoord.");
        answer("Nee", "");
        assertThat(findInView(TextArea.class).single().getErrorMessage())
                .isEqualTo("Schrijf op waarom u dit antwoord geeft.");
        answer("Nee", "Het ging om een kapotte printer.");
        assertThat(shown())
                .contains("Geen datalek. Handel het af als beveiligingsincident.")
                .contains("Laten toetsen door de FG")
                .contains("Het ging om een kapotte printer.");
        assertThat(findInView(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Naar het datalekregister"))
                .extracting(Anchor::getHref)
                .containsOnly("/datalekken");
    }

    @Test
    void who_begins_again_can_take_that_back() {
        open("hulpmiddelen/vroegsignalering");
        answer("Ja", "");
        press("Opnieuw beginnen");
        assertThat(findInView(RadioButtonGroup.class).single().getValue()).isNull();
        test(find(Button.class).withText("Maak ongedaan").single()).click();
        assertThat(shown()).contains("Dit is geen vroegsignaal");
    }

    @Test
    void an_address_walks_the_path_again_without_what_was_typed() {
        open("hulpmiddelen/mag-ik-vernietigen?versie=1&pad=bbbab");
        assertThat(shown()).contains("Vraag de inwoner het verzoek aan te vullen", "Deze keuzes komen uit een link");
        open("hulpmiddelen/vroegsignalering");
        answer("Ja", "");
        assertThat(shown()).contains("Dit is geen vroegsignaal").doesNotContain("Deze keuzes komen uit een link");
    }

    @Test
    void an_address_that_fits_nothing_is_answered_in_words_and_half_a_path_goes_on() {
        open("hulpmiddelen/mag-ik-vernietigen?versie=1&pad=zzz");
        assertThat(shown()).contains("De link naar deze antwoorden klopt niet");
        open("hulpmiddelen/mag-ik-vernietigen?versie=99&pad=bbbab");
        assertThat(shown()).contains("is van een andere versie", "Vraag 1;");
        open("hulpmiddelen/mag-ik-vernietigen?versie=1&pad=bb");
        assertThat(shown()).contains("Vraag 3;");
    }

    @Test
    void an_unknown_guide_is_not_found() {
        for (String path : List.of("hulpmiddelen/bestaat-niet", "hulpmiddelen/bestaat-niet/papier")) {
            open(path);
            assertThat(getCurrentView().getClass().getSimpleName()).isNotIn("GuideView", "GuidePaperView");
        }
    }

    @Test
    void every_guide_stands_on_paper_with_its_boxes() {
        guides.list().forEach(guide -> {
            open("hulpmiddelen/" + guide.id() + "/papier");
            assertThat(shown())
                    .contains("Versie " + guide.version())
                    .contains(guide.questions().getLast().text())
                    .contains(guide.outcomes().getLast().advice());
        });
        assertThat(findInView(ListItem.class).all()).isNotEmpty();
        open("hulpmiddelen/toestemming/papier");
        assertThat(shown()).contains("Welke informatie hij kreeg");
        open("hulpmiddelen/datalek-2017/papier");
        assertThat(shown()).contains("Dit hulpmiddel geldt nu niet");
    }
}
