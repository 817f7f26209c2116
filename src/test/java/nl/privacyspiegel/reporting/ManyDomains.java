package nl.privacyspiegel.reporting;

import java.util.List;
import java.util.stream.IntStream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;

/** Comparisons of frameworks with more domains, and longer names, than the one of 2017. */
final class ManyDomains {

    private static final List<String> NAMES = List.of(
            "Rechtmatigheid, behoorlijkheid en transparantie",
            "Doelbinding en verdere verwerking",
            "Dataminimalisatie en bewaartermijnen",
            "Juistheid en kwaliteit van gegevens",
            "Beveiliging van persoonsgegevens",
            "Rechten van betrokkenen",
            "Verwerkersovereenkomsten en doorgifte",
            "Register van verwerkingsactiviteiten",
            "Datalekken melden en afhandelen",
            "Gegevensbeschermingseffectbeoordelingen",
            "Functionaris voor gegevensbescherming",
            "Bewustwording, training en cultuur");

    private ManyDomains() {}

    static Comparison comparison(int domains) {
        return KempenComparison.with(
                IntStream.range(0, domains).mapToObj(ManyDomains::domain).toList());
    }

    /** The longer names of the second and third dozen would not fit on one line of any chart. */
    static String name(int index) {
        String name = NAMES.get(index % NAMES.size());
        return index < NAMES.size()
                ? name
                : name + " bij samenwerkingsverbanden en verbonden partijen van de gemeenten, deel " + (index + 1);
    }

    private static DomainRow domain(int index) {
        boolean absent = index % 7 == 3;
        return new DomainRow(
                "d-" + index,
                name(index),
                KempenComparison.score(absent ? null : 1L + index % 6, ""),
                KempenComparison.score(absent ? null : 3L + index % 8, "De groep heeft dit samen besproken."),
                List.of(new SectionRows(
                        null, List.of(KempenComparison.question("Dit is geregeld en staat beschreven.")))));
    }
}
