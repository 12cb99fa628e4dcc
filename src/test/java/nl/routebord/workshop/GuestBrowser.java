package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

/** A browser in the hall that keeps the cookies it is given. */
final class GuestBrowser {

    private final Map<String, String> cookies = new HashMap<>();
    private final DoorController door;
    private final ResumeController resume;
    private final Participants participants;
    private final WorkshopView workshop;
    private final String address;

    /** Without cookies yet, at this address. */
    GuestBrowser(
            DoorController door,
            ResumeController resume,
            Participants participants,
            WorkshopView workshop,
            String address) {
        this.door = door;
        this.resume = resume;
        this.participants = participants;
        this.workshop = workshop;
        this.address = address;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    void join() {
        join(command().value());
    }

    void join(String tap) {
        join(workshop, tap);
    }

    void join(WorkshopView where, String tap) {
        keep(door.join(sent(tap, Map.of("code", where.code())), request()).getHeaders());
    }

    void resume(String code) {
        keep(resume.resume(sent(command().value(), Map.of("code", workshop.code(), "resume", code)), request())
                .getHeaders());
    }

    void leave() {
        keep(resume.leave(sent(command().value(), Map.of("code", workshop.code())), request())
                .getHeaders());
    }

    /** As whom this browser takes part now. */
    Optional<Scope> now() {
        return Optional.ofNullable(cookies.get("rb-" + workshop.guestSeat()))
                .flatMap(secret -> participants.scopeOf(workshop.guestSeat(), secret));
    }

    private DoorController.Sent sent(String tap, Map<String, @Nullable String> fields) {
        return new DoorController.Sent(tap, fields);
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.setCookies(cookies.entrySet().stream()
                .map(one -> new Cookie(one.getKey(), one.getValue()))
                .toArray(Cookie[]::new));
        return request;
    }

    private void keep(HttpHeaders headers) {
        for (var header : headers.getOrEmpty("Set-Cookie")) {
            assertThat(header).contains("HttpOnly").contains("SameSite=Lax");
            var pair = header.substring(0, header.indexOf(';')).split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
    }
}
