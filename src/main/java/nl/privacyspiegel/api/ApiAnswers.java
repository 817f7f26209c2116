package nl.privacyspiegel.api;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table or one page of it, with the way to the others and a mark by which a program sees that nothing changed. */
final class ApiAnswers {

    static final String TOTAL = "X-Total-Count";

    private static final int MARK_DIGITS = 32;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ApiAnswers() {}

    /** What is asked for of all these rows. */
    static <R> ResponseEntity<?> table(Query query, List<R> all, Columns<R> columns) {
        return table(query, all, rows -> rows, columns);
    }

    /**
     * What is asked for: a page, or as CSV all rows.
     *
     * @param all what the rows are about
     * @param read makes the rows of some of them, one for each
     */
    static <S, R> ResponseEntity<?> table(
            Query query, List<S> all, Function<List<S>, List<R>> read, Columns<R> columns) {
        return query.whole() ? whole(query, all, read, columns) : page(query, all, read, columns);
    }

    private static <S, R> ResponseEntity<?> page(
            Query query, List<S> all, Function<List<S>, List<R>> read, Columns<R> columns) {
        long before = (query.page() - 1L) * query.size();
        List<R> rows = read.apply(all.stream().skip(before).limit(query.size()).toList());
        byte[] body = switch (query.format()) {
            case JSON -> json(query, all.size(), rows, columns);
            case CSV -> csv(rows, columns);
        };
        return answer(query, all.size(), Fingerprint.of(body))
                .header(HttpHeaders.LINK, links(query, all.size()))
                .body(body);
    }

    private static <S, R> ResponseEntity<?> whole(
            Query query, List<S> all, Function<List<S>, List<R>> read, Columns<R> columns) {
        WholeTable table = WholeTable.of(all, read, columns);
        String mark = mark(table.mark());
        String self = "<" + address(query).build().toUriString() + ">; rel=\"self\"";
        if (new ServletWebRequest(query.request()).checkNotModified(mark)) {
            table.close();
            return answer(query, HttpStatus.NOT_MODIFIED, all.size(), mark)
                    .header(HttpHeaders.LINK, self)
                    .build();
        }
        // Closed by who writes it, after the last byte.
        return answer(query, all.size(), table.mark())
                .header(HttpHeaders.LINK, self)
                .contentLength(table.bytes())
                .body(new InputStreamResource(table.content()));
    }

    private static ResponseEntity.BodyBuilder answer(Query query, int total, String fingerprint) {
        return answer(query, HttpStatus.OK, total, mark(fingerprint));
    }

    private static ResponseEntity.BodyBuilder answer(Query query, HttpStatus status, int total, String mark) {
        return ResponseEntity.status(status)
                .contentType(query.format().mediaType())
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION)
                .eTag(mark)
                .header(TOTAL, Integer.toString(total));
    }

    /** A file that everybody gets alike. */
    static ResponseEntity<byte[]> file(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag(mark(Fingerprint.of(body)))
                .body(body);
    }

    private static <R> byte[] json(Query query, int total, List<R> rows, Columns<R> columns) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("page", query.page());
        page.put("size", query.size());
        page.put("total", total);
        page.put("next", query.page() < last(query, total) ? address(query, query.page() + 1) : null);
        page.put("items", rows.stream().map(columns::json).toList());
        return JSON.writeValueAsBytes(page);
    }

    private static <R> byte[] csv(List<R> rows, Columns<R> columns) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(columns.csvHead());
        rows.forEach(row -> lines.writeBytes(columns.csvLine(row)));
        return lines.toByteArray();
    }

    private static String mark(String fingerprint) {
        return '"' + fingerprint.substring(0, MARK_DIGITS) + '"';
    }

    private static int last(Query query, int total) {
        return Math.max(1, Math.ceilDiv(total, query.size()));
    }

    /** Below the root of the server, so that they also hold behind a proxy. */
    private static String links(Query query, int total) {
        int last = last(query, total);
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
        return address(query)
                .replaceQueryParam(Query.PAGE, page)
                .replaceQueryParam(Query.SIZE, query.size())
                .build()
                .toUriString();
    }

    private static UriComponentsBuilder address(Query query) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(query.request().getRequestURI());
        query.request().getParameterMap().forEach((name, values) -> address.queryParam(name, (Object[]) values));
        return address;
    }
}
