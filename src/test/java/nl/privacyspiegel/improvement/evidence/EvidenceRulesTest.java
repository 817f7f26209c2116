package nl.privacyspiegel.improvement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.privacyspiegel.improvement.evidence.EvidenceChain.Link;
import nl.privacyspiegel.improvement.evidence.EvidenceState.Decision;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rules of evidence")
class EvidenceRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "DRAFT,,DRAFT",
        "DRAFT,2026-03-01,DRAFT",
        "IN_REVIEW,2026-03-01,IN_REVIEW",
        "REJECTED,2026-03-01,REJECTED",
        "APPROVED,,APPROVED",
        "APPROVED,2026-03-02,APPROVED",
        "APPROVED,2026-03-01,EXPIRED"
    })
    void only_what_was_approved_expires_and_only_after_its_last_day(
            Decision decision, LocalDate until, EvidenceState state) {
        assertThat(EvidenceState.on(DAY, decision, until)).isEqualTo(state);
    }

    @Test
    void days_are_left_after_today_and_none_when_its_last_day_has_passed() {
        assertThat(Expiry.daysLeft(DAY.plusDays(7), DAY)).isEqualTo(7);
        assertThat(Expiry.daysLeft(DAY, DAY)).isZero();
        assertThat(Expiry.daysLeft(DAY.minusDays(1), DAY)).isEqualTo(-1);
    }

    private static List<Link> chain(int length) {
        List<Link> links = new ArrayList<>();
        String before = "";
        for (int number = 1; number <= length; number++) {
            String hash = EvidenceChain.hash(Stream.of(before, number));
            String judged = number % 2 == 0 ? EvidenceChain.hash(Stream.of(hash, "APPROVED")) : "";
            links.add(new Link(number, before, hash, hash, judged, judged));
            before = judged.isEmpty() ? hash : judged;
        }
        return links;
    }

    private static String seal(List<Link> links) {
        Link last = links.getLast();
        return last.storedJudgement().isEmpty() ? last.stored() : last.storedJudgement();
    }

    @Property
    void a_chain_holds_until_any_part_of_it_is_changed(
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll @IntRange(max = 8) int at,
            @ForAll @IntRange(max = 4) int part) {
        List<Link> links = chain(length);
        String seal = seal(links);
        assertThat(EvidenceChain.firstBroken(links, seal)).isEmpty();
        int index = at % length;
        Link link = links.get(index);
        links.set(
                index,
                switch (part) {
                    case 0 -> new Link(link.number() + 1, link.previous(), link.stored(), link.computed(), "", "");
                    case 1 -> new Link(link.number(), link.previous(), "x", link.computed(), "", "");
                    case 2 -> new Link(link.number(), link.previous(), link.stored(), "x", "", "");
                    case 3 -> new Link(link.number(), link.previous(), link.stored(), link.computed(), "x", "y");
                    default -> new Link(link.number(), link.previous(), "x", "x", "", "");
                });
        assertThat(EvidenceChain.firstBroken(links, seal)).isPresent();
    }

    @Property
    void a_version_that_is_missing_is_seen(
            @ForAll @IntRange(min = 2, max = 9) int length, @ForAll @IntRange(max = 8) int at) {
        List<Link> links = chain(length);
        String seal = seal(links);
        links.remove(at % length);
        assertThat(EvidenceChain.firstBroken(links, seal)).isPresent();
    }

    @Property
    void no_two_lists_of_values_have_one_hash(
            @ForAll @Size(max = 4) List<String> one, @ForAll @Size(max = 4) List<String> other) {
        boolean same = EvidenceChain.hash(one.stream().map(Object.class::cast))
                .equals(EvidenceChain.hash(other.stream().map(Object.class::cast)));
        assertThat(same).isEqualTo(one.equals(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://gemeente.example",
                "https://",
                "https:///pad",
                "https://naam:wachtwoord@gemeente.example",
                "gemeente.example/beleid",
                "https://gemeente.example/met spatie",
                "//gemeente.example"
            })
    void what_is_no_page_is_no_link(String address) {
        assertThatThrownBy(() -> new WebLink(address))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("improvement.evidence.link.wrong");
    }

    @Test
    void a_link_says_whose_page_it_is() {
        assertThat(new WebLink(" https://www.gemeente.example/beleid?v=2#kop\u200B ").host())
                .isEqualTo("www.gemeente.example");
    }

    @Test
    void days_have_to_be_possible() {
        assertThatThrownBy(() -> new EvidenceData("x", "", DAY, DAY.minusDays(1)))
                .hasMessage("improvement.evidence.until.wrong");
        assertThatThrownBy(() -> new EvidenceData("x", "", LocalDate.of(26, 1, 1), null))
                .hasMessage("improvement.evidence.day.wrong");
        assertThatThrownBy(() -> new EvidenceData(" \u200B", "", DAY, null))
                .hasMessage("improvement.evidence.title.missing");
    }
}
