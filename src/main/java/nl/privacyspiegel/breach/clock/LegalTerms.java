package nl.privacyspiegel.breach.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.breach.clock.LegalTerm.Of;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.springframework.core.io.ClassPathResource;

/**
 * The terms and thresholds of the law, each with the days between which it holds. What became known on a day keeps the term of that
 * day, whatever the law says later.
 */
public record LegalTerms(List<LegalTerm> terms, List<LegalThreshold> thresholds) {

    private static final Map<String, Of> OF = Map.of("toezichthouder", Of.AUTHORITY, "betrokkenen", Of.PERSONS);
    private static final Map<String, Boolean> SEEN = Map.of("geverifieerd", true, "niet_geverifieerd", false);

    public LegalTerms {
        terms = List.copyOf(terms);
        thresholds = List.copyOf(thresholds);
    }

    /** Those that ship with the application. */
    public static LegalTerms shipped() {
        try {
            return read(new ClassPathResource("content/breach/termijnen.yaml").getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Those of a content file. */
    static LegalTerms read(byte[] file) {
        return YamlDocument.read(file, FileLimits.DEFAULT, root -> {
                    root.integer("schema", 1, 1);
                    return new LegalTerms(
                            root.list("termijnen").stream()
                                    .map(LegalTerms::term)
                                    .toList(),
                            root.list("drempels").stream()
                                    .map(LegalTerms::threshold)
                                    .toList());
                })
                .orThrow();
    }

    private static LegalTerm term(YamlMap row) {
        return new LegalTerm(
                row.text("id", ShortText.LONGEST),
                row.choice("voor", OF),
                row.text("wat", ShortText.LONGEST),
                row.optionalText("duur").map(Duration::parse).orElse(null),
                row.optionalText("norm", ShortText.LONGEST).orElse(""),
                row.text("artikel", ShortText.LONGEST),
                row.optionalDate("geldig_vanaf").orElse(null),
                row.optionalDate("geldig_tot").orElse(null),
                row.flag("actief"),
                row.choice("stand", SEEN));
    }

    private static LegalThreshold threshold(YamlMap row) {
        return new LegalThreshold(
                row.text("id", ShortText.LONGEST),
                row.text("bij", ShortText.LONGEST),
                row.text("artikel", ShortText.LONGEST),
                row.optionalDate("geldig_vanaf").orElse(null),
                row.flag("actief"));
    }

    /** The longest that a clock for the authority runs by any of them. */
    public Duration longest() {
        return terms.stream()
                .filter(term -> term.of() == Of.AUTHORITY)
                .flatMap(term -> term.hours().stream())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** Within which hours the authority has to be told of what became known on this day; empty when no term holds then. */
    public Optional<LegalTerm> forTheAuthority(LocalDate known) {
        return terms.stream()
                .filter(term -> term.of() == Of.AUTHORITY && term.hours().isPresent() && term.holdsOn(known))
                .findFirst();
    }
}
