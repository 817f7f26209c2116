package nl.privacyspiegel.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes one page of a table, with the way to the others and a mark by which a program sees that nothing changed. */
final class Answers {

    static final String TOTAL = "X-Total-Count";

    private static final int MARK_DIGITS = 32;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Answers() {}

    /** The page that is asked for of all these rows. */
    static <R> ResponseEntity<byte[]> page(Query query, List<R> all, Columns<R> columns) {
        return page(query, all, rows -> rows, columns);
    }

    /**
     * The page that is asked for.
     *
     * @param all what the rows are about
     * @param read makes the rows of one page of them, one for each
     */
    static <S, R> ResponseEntity<byte[]> page(
            Query query, List<S> all, Function<List<S>, List<R>> read, Columns<R> columns) {
        long before = (query.page() - 1L) * query.size();
        List<R> rows = read.apply(all.stream().skip(before).limit(query.size()).toList());
        byte[] body = switch (query.format()) {
            case JSON -> json(query, all.size(), rows, columns);
            case CSV -> columns.csv(rows);
        };
        return ResponseEntity.ok()
                .contentType(query.format().mediaType())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION)
                .eTag(mark(body))
                .header(HttpHeaders.LINK, links(query, all.size()))
                .header(TOTAL, Integer.toString(all.size()))
                .body(body);
    }

    /** A file that everybody gets alike. */
    static ResponseEntity<byte[]> file(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag(mark(body))
                .body(body);
    }

    private static <R> byte[] json(Query query, int total, List<R> rows, Columns<R> columns) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("page", query.page());
        page.put("size", query.size());
        page.put("total", total);
        page.put("items", rows.stream().map(columns::json).toList());
        return JSON.writeValueAsBytes(page);
    }

    private static String mark(byte[] body) {
        return Fingerprint.of(body).substring(0, MARK_DIGITS);
    }

    /** Below the root of the server, so that they also hold behind a proxy. */
    private static String links(Query query, int total) {
        int last = Math.max(1, Math.ceilDiv(total, query.size()));
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("first", 1);
        if (query.page() > 1) {
            pages.put("prev", Math.min(query.page() - 1, last));
        }
        if (query.page() < last) {
            pages.put("next", query.page() + 1);
        }
        pages.put("last", last);
        return pages.entrySet().stream()
                .map(link -> "<" + address(query, link.getValue()) + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String address(Query query, int page) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(query.request().getRequestURI());
        query.request().getParameterMap().forEach((name, values) -> address.queryParam(name, (Object[]) values));
        return address.replaceQueryParam(Query.PAGE, page)
                .replaceQueryParam(Query.SIZE, query.size())
                .build()
                .toUriString();
    }
}
