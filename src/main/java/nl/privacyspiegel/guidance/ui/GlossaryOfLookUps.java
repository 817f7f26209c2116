package nl.privacyspiegel.guidance.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.privacyspiegel.guidance.lookup.LookUp;
import nl.privacyspiegel.guidance.lookup.LookUp.Entry;
import nl.privacyspiegel.guidance.lookup.LookUpLibrary;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Glossary;
import org.springframework.stereotype.Component;

/** The words of the list of terms, for pages that offer to explain them. */
@Component
class GlossaryOfLookUps implements Glossary {

    /** The list of which every row can explain a word. */
    static final String LIST = "begrippen";

    private final LookUp list;
    private final List<Found> found;

    /** A row with what finds its words in a text. */
    private record Found(Entry entry, Pattern pattern) {}

    /** @throws IllegalStateException when the application ships no such list, which is our mistake */
    GlossaryOfLookUps(LookUpLibrary library) {
        list = library.all().stream()
                .filter(each -> each.id().equals(LIST))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no list of terms"));
        found = list.entries()
                .filter(entry -> !entry.words().isEmpty())
                .map(entry -> new Found(entry, pattern(entry)))
                .toList();
    }

    private static Pattern pattern(Entry entry) {
        return Pattern.compile(
                entry.words().stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public List<Word> named(String... ids) {
        return Arrays.stream(ids)
                .map(id -> list.entry(id).orElseThrow(() -> new IllegalArgumentException(id)))
                .map(this::word)
                .toList();
    }

    @Override
    public List<Word> in(Collection<String> texts) {
        return found.stream()
                .filter(each -> texts.stream()
                        .anyMatch(text -> each.pattern().matcher(text).find()))
                .map(each -> word(each.entry()))
                .toList();
    }

    private Word word(Entry entry) {
        return new Word(
                entry.name(),
                entry.text() == null ? "" : entry.text(),
                new ContentLanguage(list.language()),
                LookUpView.address(LIST, entry.id()));
    }
}
