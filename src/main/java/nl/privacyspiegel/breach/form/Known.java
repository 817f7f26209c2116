package nl.privacyspiegel.breach.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the register knows that answers a question of the form. Which data leaked is not among it: that nobody fills in but a person. */
public enum Known {
    ONE_BREACH("een-melding"),
    LAW("wet"),
    ORGANISATION("organisatie"),
    CONTROLLERS("verantwoordelijken"),
    CONTACT("contact"),
    OTHERS("anderen"),
    END("einde"),
    FOUND_AT("ontdekt"),
    FOUND_HOW("hoe-ontdekt"),
    LATE("waarom-laat"),
    KINDS("aard"),
    SUMMARY("samenvatting"),
    SEVERITY("ernst"),
    INFORMED("geinformeerd"),
    INFORMED_HOW("hoe-geinformeerd"),
    MEASURES("maatregelen");

    private final String code;

    Known(String code) {
        this.code = code;
    }

    /** What is known by its word in a file. */
    static Map<String, Known> codes() {
        Map<String, Known> codes = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(known -> codes.put(known.code, known));
        return codes;
    }
}
