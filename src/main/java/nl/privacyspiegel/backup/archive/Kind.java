package nl.privacyspiegel.backup.archive;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a column holds, the same on each database, and how that is written in a line of a back-up. Names are stored. */
enum Kind {
    TEXT,
    ID,
    NUMBER,
    DECIMAL,
    TRUTH,
    DAY,
    MOMENT,
    BYTES;

    /**
     * By the name that the standard and PostgreSQL have for it.
     *
     * @throws IllegalStateException when no column here was of this type yet: add it before a migration uses it
     */
    static Kind of(String type) {
        return switch (type) {
            case "character varying", "text" -> TEXT;
            case "uuid" -> ID;
            case "smallint", "integer", "bigint" -> NUMBER;
            case "numeric" -> DECIMAL;
            case "boolean" -> TRUTH;
            case "date" -> DAY;
            case "timestamp with time zone" -> MOMENT;
            case "binary varying", "bytea" -> BYTES;
            default -> throw new IllegalStateException("No kind for a column of type " + type);
        };
    }

    /** What to write in a line; null when there is nothing. */
    @Nullable
    Object read(ResultSet row, int place) throws SQLException {
        Object found = switch (this) {
            case TEXT -> row.getString(place);
            case ID -> row.getObject(place, UUID.class);
            case NUMBER -> row.getLong(place);
            case DECIMAL -> row.getBigDecimal(place);
            case TRUTH -> row.getBoolean(place);
            case DAY -> row.getObject(place, LocalDate.class);
            case MOMENT -> row.getObject(place, OffsetDateTime.class);
            case BYTES -> row.getBytes(place);
        };
        if (row.wasNull() || found == null) {
            return null;
        }
        return switch (found) {
            case OffsetDateTime moment -> moment.toInstant().toString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case Long number -> number;
            case Boolean truth -> truth;
            case BigDecimal decimal -> decimal.toPlainString();
            default -> found.toString();
        };
    }

    /** Puts what stands in a line into a statement. */
    void bind(PreparedStatement statement, int place, JsonNode value) throws SQLException {
        if (value.isNull()) {
            statement.setObject(place, null);
            return;
        }
        switch (this) {
            case TEXT -> statement.setString(place, value.stringValue());
            case ID -> statement.setObject(place, UUID.fromString(value.stringValue()));
            case NUMBER -> statement.setLong(place, value.longValue());
            case DECIMAL -> statement.setBigDecimal(place, new BigDecimal(value.stringValue()));
            case TRUTH -> statement.setBoolean(place, value.booleanValue());
            case DAY -> statement.setObject(place, LocalDate.parse(value.stringValue()));
            case MOMENT ->
                statement.setObject(place, Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC));
            case BYTES -> statement.setBytes(place, Base64.getDecoder().decode(value.stringValue()));
        }
    }
}
