package nl.privacyspiegel.api;

import org.springframework.http.HttpStatus;

/** Why there is no answer, in words for who connects a program. */
enum Problem {
    PARAMETER(HttpStatus.BAD_REQUEST, "api.problem.parameter", "api.problem.parameter.detail"),
    UNREADABLE(HttpStatus.BAD_REQUEST, "api.problem.unreadable", "api.problem.unreadable.detail"),
    TOKEN(HttpStatus.UNAUTHORIZED, "api.problem.token", "api.problem.token.detail"),
    SCOPE(HttpStatus.FORBIDDEN, "api.problem.scope", "api.problem.scope.detail"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "api.problem.notFound", "api.problem.notFound.detail"),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED, "api.problem.method", "api.problem.method.detail"),
    FORMAT(HttpStatus.NOT_ACCEPTABLE, "api.problem.format", "api.problem.format.detail"),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "api.problem.tooMany", "api.problem.tooMany.detail"),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "api.problem.failure", "api.problem.failure.detail");

    private final HttpStatus status;
    private final String titleKey;
    private final String detailKey;

    Problem(HttpStatus status, String titleKey, String detailKey) {
        this.status = status;
        this.titleKey = titleKey;
        this.detailKey = detailKey;
    }

    HttpStatus status() {
        return status;
    }

    String titleKey() {
        return titleKey;
    }

    String detailKey() {
        return detailKey;
    }
}
