package nl.privacyspiegel.breach.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.breach.form.AuthorityForm.Chapter;
import nl.privacyspiegel.breach.form.AuthorityForm.Field;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.springframework.core.io.ClassPathResource;

/** The versions of the form, each with the days between which it is used. */
public record AuthorityForms(List<AuthorityForm> versions) {

    private static final AuthorityForms NONE = new AuthorityForms(List.of());

    public AuthorityForms {
        versions = List.copyOf(versions);
    }

    /** Those that ship with the application. */
    public static AuthorityForms shipped() {
        try {
            return read(new ClassPathResource("content/breach/meldformulier.yaml").getContentAsByteArray())
                    .orThrow();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Those of a content file, or what is wrong with it. */
    static FileResult<AuthorityForms> read(byte[] file) {
        return YamlDocument.read(file, FileLimits.DEFAULT, root -> {
            if (!root.isSchema("schema", 1)) {
                return NONE;
            }
            Set<String> ids = new HashSet<>();
            return new AuthorityForms(
                    root.list("versies").stream().map(map -> version(map, ids)).toList());
        });
    }

    private static AuthorityForm version(YamlMap map, Set<String> ids) {
        String id = map.text("id", ShortText.LONGEST);
        if (!ids.add(id)) {
            map.problem("id", "breach.form.problem.twice", id);
        }
        Set<String> numbers = new HashSet<>();
        AuthorityForm version = new AuthorityForm(
                id,
                map.text("naam", ShortText.LONGEST),
                map.optionalDate("geldig_vanaf").orElse(null),
                map.optionalDate("geldig_tot").orElse(null),
                map.flag("actief"),
                map.flag("niet_geverifieerd"),
                map.optionalText("toelichting", ContentRules.LONGEST_ITEM).orElse(""),
                map.optionalList("hoofdstukken").stream()
                        .map(chapter -> chapter(chapter, numbers))
                        .toList());
        if (version.active() && version.chapters().isEmpty()) {
            map.problem("", "breach.form.problem.empty", id);
        }
        return version;
    }

    private static Chapter chapter(YamlMap map, Set<String> numbers) {
        return new Chapter(
                map.text("nr", ShortText.LONGEST),
                map.text("naam", ShortText.LONGEST),
                map.texts("ontbreekt", ShortText.LONGEST),
                map.list("velden").stream().map(field -> field(field, numbers)).toList());
    }

    private static Field field(YamlMap map, Set<String> numbers) {
        Field field = new Field(
                map.text("nr", ShortText.LONGEST),
                map.text("naam", ShortText.LONGEST),
                map.optionalChoice("antwoord", Known.codes()).orElse(null),
                map.flag("nooit"),
                map.texts("keuzes", ContentRules.LONGEST_ITEM),
                map.optionalText("let_op", ContentRules.LONGEST_ITEM).orElse(""));
        if (!numbers.add(field.number())) {
            map.problem("nr", "breach.form.problem.twice", field.number());
        }
        if (field.never() && field.known() != null) {
            map.problem("nooit", "breach.form.problem.never", field.number());
        }
        return field;
    }

    /** The one that is used on this day; empty when there is none. */
    public Optional<AuthorityForm> on(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).findFirst();
    }

    /** Those that are not used yet, as far as is known. */
    public List<AuthorityForm> coming() {
        return versions.stream().filter(version -> !version.active()).toList();
    }
}
