package nl.privacyspiegel.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of which every parameter can be read: a percent sign that escapes nothing stands for itself, where the web
 * server would refuse them all.
 */
public class TolerantParameters extends HttpServletRequestWrapper {

    private static final int MOST = 1_000;

    private final Map<String, String[]> values;

    /**
     * Reads them.
     *
     * @param query what stands behind the question mark
     * @param form the content of a form; empty when there is none
     */
    public TolerantParameters(HttpServletRequest request, @Nullable String query, String form) {
        super(request);
        Map<String, List<String>> all = new LinkedHashMap<>();
        read(query == null ? "" : query, all);
        read(form, all);
        this.values = new LinkedHashMap<>();
        all.forEach((name, texts) -> values.put(name, texts.toArray(String[]::new)));
    }

    private static void read(String text, Map<String, List<String>> all) {
        Arrays.stream(text.split("&", MOST)).filter(part -> !part.isEmpty()).forEach(part -> {
            String[] both = part.split("=", 2);
            all.computeIfAbsent(decoded(both[0]), name -> new ArrayList<>())
                    .add(both.length == 1 ? "" : decoded(both[1]));
        });
    }

    /** Undoes the escapes of a form; what is none stays as it stands. */
    static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                plain.write(high * 16 + low);
                i += 2;
            } else {
                plain.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return plain.toString(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] all = values.get(name);
        return all == null ? null : all[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(values.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] all = values.get(name);
        return all == null ? null : all.clone();
    }
}
