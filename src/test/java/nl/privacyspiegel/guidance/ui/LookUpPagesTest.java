package nl.privacyspiegel.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.guidance.lookup.LookUps;
import nl.privacyspiegel.shared.ui.Glossary;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** Members look something up, and read where it comes from and where sources contradict each other. */
@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
class LookUpPagesTest extends SpringBrowserlessTest {

    @Autowired
    private LookUps lookUps;

    @Autowired
    private Glossary glossary;

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void open(String path) {
        Location address = new Location(path);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    @Test
    void every_list_is_offered_and_can_be_read_and_printed() {
        navigate(LookUpsView.class);
        assertThat(findInView(RouterLink.class).all()).hasSize(lookUps.list().size() + 1);
        lookUps.list().forEach(list -> {
            open("opzoeken/" + list.id());
            assertThat(shown())
                    .contains(list.explanation(), list.origin(), "Versie " + list.version())
                    .contains(list.groups().getLast().entries().getLast().name());
        });
        open("opzoeken/leeftijden");
        assertThat(shown()).contains("Precies 16 jaar", "bronnen spreken elkaar tegen", "Bij 2 regels");
        open("opzoeken/bewaartermijnen?regel=bt-11");
        assertThat(shown()).contains("Vanaf wanneer dat telt, zegt de bron niet.", "uw organisatie besluit eerst");
    }

    @Test
    void a_filter_leaves_the_rows_that_fit_and_without_any_the_default_answer_stands() {
        open("opzoeken/gegevens-delen");
        assertThat(shown()).contains("53 van 53 regels", "Stand van 2017", "art. 7.4.0 lid 1 onder a Jeugdwet");
        open("opzoeken/gegevens-delen?soort=partner-geeft&toestemming=ja");
        assertThat(shown()).contains("4 van 53 regels", "ja, vraag toestemming");
        open("opzoeken/gegevens-delen?van=gemeente&naar=anderen");
        assertThat(shown())
                .contains("0 van 53 regels", "Er past geen regel. Dan geldt dit")
                .contains("dan heeft de gemeente toestemming nodig");
        open("opzoeken/gegevens-delen?soort=%3Cscript%3E&van=niemand");
        assertThat(shown()).contains("53 van 53 regels");
        assertThat(findInView(Select.class).all()).hasSize(4);
    }

    @Test
    void what_a_resident_was_told_becomes_lines_for_the_file() {
        open("opzoeken/inwoners-informeren");
        assertThat(shown()).contains("Nog 9 punten om na te gaan", "Privacyspiegel bewaart niet wat u hier kiest");
        assertThat(findInView(RadioButtonGroup.class).all()).hasSize(9);
        tell(0, ConversationForm.Told.TOLD);
        tell(8, ConversationForm.Told.LATER);
        assertThat(shown())
                .contains("Nog 7 punten om na te gaan", "langs deze weg: Gesprek")
                .contains("Waarvoor u de gegevens gebruikt: verteld", "waar een klacht heen kan: later")
                .contains("Laatst bijgewerkt op");
    }

    @SuppressWarnings("unchecked")
    private void tell(int point, ConversationForm.Told told) {
        RadioButtonGroup<ConversationForm.Told> group =
                findInView(RadioButtonGroup.class).all().get(point);
        group.setValue(told);
    }

    @Test
    void words_on_a_page_offer_what_they_mean() {
        assertThat(glossary.in(List.of("Is de betrokkene het eens met de verwerker?")))
                .extracting(Glossary.Word::name)
                .containsExactly("Betrokkene", "Bewerker");
        assertThat(glossary.in(List.of("Verwerkersovereenkomsten, FGD en derdenwerk")))
                .isEmpty();
        open("opzoeken/gegevens-delen");
        assertThat(findInView(NativeDetails.class).all())
                .extracting(NativeDetails::getSummary)
                .extracting(summary -> summary.getElement().getTextRecursively())
                .contains("Gedwongen kader");
        assertThat(findInView(NativeDetails.class).all()).noneMatch(NativeDetails::isOpen);
    }

    @Test
    void a_guide_leads_to_the_list_that_it_names() {
        open("hulpmiddelen/toestemming?versie=1&pad=aa");
        assertThat(shown()).contains("Zoek het op in de lijst");
    }

    @Test
    void who_reads_in_english_hears_that_the_lists_are_dutch() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("opzoeken/rechten");
        assertThat(languageOf("Elf rechten", ((Component) getCurrentView()).getElement(), "en"))
                .isEqualTo("nl");
        assertThat(shown()).contains("as of 2017");
        open("opzoeken/gegevens-delen");
        assertThat(languageOf("Adviseren welke hulp", ((Component) getCurrentView()).getElement(), "en"))
                .isEqualTo("nl");
    }

    /** The language in which this text is read aloud; empty when it is not there. */
    private static String languageOf(String text, Element element, String inherited) {
        String language = element.hasAttribute("lang") ? element.getAttribute("lang") : inherited;
        if (element.isTextNode()) {
            return element.getText().contains(text) ? language : "";
        }
        return element.getChildren()
                .map(child -> languageOf(text, child, language))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Test
    void an_unknown_list_is_not_found() {
        open("opzoeken/bestaat-niet");
        assertThat(getCurrentView().getClass().getSimpleName()).isNotEqualTo("LookUpView");
    }
}
