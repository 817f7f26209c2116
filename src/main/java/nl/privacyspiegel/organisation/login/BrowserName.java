package nl.privacyspiegel.organisation.login;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kind of browser it is, as coarse as a person knows it. */
final class BrowserName {

    private record Sign(String sign, String name) {}

    /** The first that is found counts: most browsers say that they are others too. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "Mac"),
            new Sign("CrOS", "Chromebook"),
            new Sign("Linux", "Linux"));

    private BrowserName() {}

    /** Such as "Firefox, Windows"; empty when neither is known. */
    static String of(String userAgent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(signs -> signs.stream()
                        .filter(each -> userAgent.contains(each.sign()))
                        .limit(1))
                .map(Sign::name)
                .collect(Collectors.joining(", "));
    }
}
