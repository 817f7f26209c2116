package nl.privacyspiegel.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/** How a part of the application answers when a request was refused before any page of it was reached. */
public interface RefusalWords {

    /**
     * The answer.
     *
     * @param request says the address as it was sent, the method and the parameters; nothing else of it can be trusted to work
     * @param status why it was refused
     * @return empty when the address is none of this part
     */
    Optional<ResponseEntity<byte[]>> to(HttpServletRequest request, HttpServletResponse response, int status);
}
