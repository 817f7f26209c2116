package nl.privacyspiegel.reporting.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What people type for the annual report")
class AnnualTextsTest {

    private static final int YEAR = FixedDay.TODAY.getYear();

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private AnnualTexts texts;

        @Autowired
        private AnnualTextsOfUnits content;

        private UnitId unit;

        @BeforeEach
        void somebody_of_management() {
            unit = people.unit();
            people.login(people.member(unit, Role.MANAGEMENT));
        }

        private Optional<AnnualText> type(AnnualAuthor author, String text, String seen) {
            return texts.type(unit, YEAR, author, text, seen);
        }

        private AnnualText text(AnnualAuthor author) {
            return texts.of(unit, YEAR).stream()
                    .filter(each -> each.author() == author)
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void the_organisation_and_the_officer_each_type_their_own() {
            assertThat(type(AnnualAuthor.ORGANISATION, " Wij zijn trots. ", "")).isEmpty();
            assertThatThrownBy(() -> type(AnnualAuthor.OFFICER, "Ik ook.", ""))
                    .isInstanceOf(AccessDeniedException.class);
            people.login(people.member(unit, Role.SUPERVISOR));
            assertThat(type(AnnualAuthor.OFFICER, "Het kan beter.", "")).isEmpty();
            assertThatThrownBy(() -> type(AnnualAuthor.ORGANISATION, "Niet waar.", "Wij zijn trots."))
                    .isInstanceOf(AccessDeniedException.class);

            assertThat(text(AnnualAuthor.ORGANISATION).text()).isEqualTo("Wij zijn trots.");
            assertThat(text(AnnualAuthor.ORGANISATION).editable()).isFalse();
            assertThat(text(AnnualAuthor.OFFICER).text()).isEqualTo("Het kan beter.");
            assertThat(text(AnnualAuthor.OFFICER).at()).isNotNull();
            assertThat(text(AnnualAuthor.OFFICER).by()).isNotBlank();
            assertThat(texts.of(unit, YEAR - 1)).extracting(AnnualText::text).containsOnly("");
            assertThat(content.filled(List.of(unit, people.unit()))).containsExactly(unit);
        }

        @Test
        void of_two_at_once_the_second_gets_what_the_first_made_of_it() {
            type(AnnualAuthor.ORGANISATION, "Van een", "");
            people.login(people.member(unit, Role.ASSESSOR));
            assertThat(type(AnnualAuthor.ORGANISATION, "Van twee", ""))
                    .map(AnnualText::text)
                    .contains("Van een");
            assertThat(text(AnnualAuthor.ORGANISATION).text()).isEqualTo("Van een");
            assertThat(type(AnnualAuthor.ORGANISATION, "Van een en twee", "Van een"))
                    .isEmpty();
            assertThat(text(AnnualAuthor.ORGANISATION).text()).isEqualTo("Van een en twee");
        }

        @Test
        void a_text_that_was_emptied_keeps_its_unit_no_longer() {
            type(AnnualAuthor.ORGANISATION, "Toch niet", "");
            assertThat(content.filled(List.of(unit))).containsExactly(unit);
            assertThat(type(AnnualAuthor.ORGANISATION, " ", "Toch niet")).isEmpty();
            assertThat(text(AnnualAuthor.ORGANISATION).at()).isNull();
            assertThat(content.filled(List.of(unit))).isEmpty();
        }

        @Test
        void a_text_has_an_end_and_a_year_that_began() {
            String longest = "a".repeat(AnnualText.LONGEST);
            assertThat(type(AnnualAuthor.ORGANISATION, longest, "")).isEmpty();
            assertThatThrownBy(() -> type(AnnualAuthor.ORGANISATION, longest + "a", longest))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> texts.type(unit, YEAR + 1, AnnualAuthor.ORGANISATION, "Straks", ""))
                    .isInstanceOf(RuleViolation.class);
        }

        @Test
        void who_reads_nothing_of_the_unit_finds_nothing() {
            people.login(people.member(people.unit(), Role.values()));
            assertThatThrownBy(() -> texts.of(unit, YEAR)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> type(AnnualAuthor.ORGANISATION, "Binnen", ""))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
