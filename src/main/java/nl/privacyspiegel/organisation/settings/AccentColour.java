package nl.privacyspiegel.organisation.settings;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Typed;

/** The colour of titles and headers in the reports of the organisation, dark enough for white text on it. */
public record AccentColour(String hex) {

    private static final Pattern SPELLED = Pattern.compile("#?([0-9A-Fa-f]{6})");
    private static final double LEAST_CONTRAST = 4.5;
    private static final double GLARE = 0.05;
    private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};
    private static final double LINEAR_BELOW = 0.04045;

    /** The colour of the application itself, in six hexadecimal digits. */
    public static final String PETROL = "0B5563";

    public static final AccentColour STANDARD = new AccentColour(PETROL);

    /** @throws RuleViolation when it is no colour, or too light to read white text on */
    public AccentColour {
        var spelled = SPELLED.matcher(Typed.value(hex));
        if (!spelled.matches()) {
            throw new RuleViolation("organisation.style.accent.wrong");
        }
        hex = spelled.group(1).toUpperCase(Locale.ROOT);
        if ((1 + GLARE) / (luminance(hex) + GLARE) < LEAST_CONTRAST) {
            throw new RuleViolation("organisation.style.accent.light");
        }
    }

    /** How light it is, from 0 to 1, as the guidelines for accessible pages compute it. */
    private static double luminance(String hex) {
        double sum = 0;
        for (int part = 0; part < LUMINANCE.length; part++) {
            double value = Integer.parseInt(hex.substring(2 * part, 2 * part + 2), 16) / 255.0;
            sum += LUMINANCE[part] * (value <= LINEAR_BELOW ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
