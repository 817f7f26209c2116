package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/** What the working group of 2017 wrote down about its documents, as a file tells it. */
record DemoDocuments(String unit, LocalDate day, String account, List<Told> documents) {

    DemoDocuments {
        documents = List.copyOf(documents);
    }

    /**
     * One document.
     *
     * @param adopted when all its bodies adopted it
     */
    record Told(DocumentData data, Optional<LocalDate> adopted) {}

    static FileResult<DemoDocuments> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, root -> {
            root.integer("schema", 1, 1);
            return new DemoDocuments(
                    root.text("eenheid", ShortText.LONGEST),
                    root.date("dag"),
                    root.text("account", ShortText.LONGEST),
                    root.list("documenten").stream().map(DemoDocuments::told).toList());
        });
    }

    private static Told told(YamlMap map) {
        return new Told(
                new DocumentData(
                        map.text("titel", ShortText.LONGEST),
                        map.choice("soort", DocumentKind.codes()),
                        map.optionalText("versie", ShortText.LONGEST).orElse(""),
                        Optional.empty(),
                        map.optionalText("toelichting", DocumentData.LONGEST_TEXT)
                                .orElse(""),
                        map.flag("openbaar"),
                        new DocumentDates(
                                map.optionalDate("aangeboden").orElse(null),
                                map.optionalDate("van_kracht").orElse(null),
                                null,
                                map.optionalDate("herzien_voor").orElse(null)),
                        map.has("organen") ? map.texts("organen", ShortText.LONGEST) : List.of()),
                map.optionalDate("vastgesteld"));
    }
}
