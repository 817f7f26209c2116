package nl.privacyspiegel.improvement.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.List;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The duties that ship with the application: those of the policy of 2017, and our proposals behind them. */
@Component
class ShippedDuties {

    private final List<ShippedDuty> all;

    ShippedDuties() {
        this.all = read();
    }

    /** All of them, in the order of the file. */
    List<ShippedDuty> all() {
        return all;
    }

    private static List<ShippedDuty> read() {
        try {
            byte[] file = new ClassPathResource("content/improvement/kalender.yaml").getContentAsByteArray();
            return YamlDocument.read(file, FileLimits.DEFAULT, root -> {
                        root.integer("schema", 1, 1);
                        return root.list("plichten").stream()
                                .map(ShippedDuties::duty)
                                .toList();
                    })
                    .orThrow();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ShippedDuty duty(YamlMap row) {
        return new ShippedDuty(
                row.text("id", ShortText.LONGEST),
                row.text("plicht", ShortText.LONGEST),
                optional(row, "bron"),
                row.optionalText("interval").map(Period::parse).map(ShippedDuties::rhythm),
                optional(row, "bij"),
                row.text("functie", ShortText.LONGEST),
                optional(row, "bewijs"),
                optional(row, "let_op"),
                row.has("voorstel") && row.flag("voorstel"),
                row.has("achterhaald") && row.flag("achterhaald"));
    }

    private static Rhythm rhythm(Period interval) {
        return interval.getYears() > 0
                ? new Rhythm(interval.getYears(), Rhythm.Unit.YEARS)
                : new Rhythm(interval.getMonths(), Rhythm.Unit.MONTHS);
    }

    private static String optional(YamlMap row, String key) {
        return row.optionalText(key, ShortText.LONGEST).orElse("");
    }
}
