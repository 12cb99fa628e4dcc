package nl.routebord.seatcard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.routebord.access.Cookies;
import nl.routebord.road.Seats;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The sheets to print, for the desk's seat only. Only cards that nobody used yet: their secrets are derived anew each time,
 * so a lost sheet can be printed again. Kept by no cache.
 */
@RestController
class SheetController {

    private final Seats seats;
    private final Workshops workshops;
    private final Cards cards;
    private final CardSheets sheets;

    SheetController(Seats seats, Workshops workshops, Cards cards, CardSheets sheets) {
        this.seats = seats;
        this.workshops = workshops;
        this.cards = cards;
        this.sheets = sheets;
    }

    /**
     * All unused cards; with {@code kaart} (a number) that one, with {@code stapel} those of the pile which holds the card of
     * that number.
     */
    @GetMapping("/regie/{handle}/stemkaarten.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable String handle,
            @RequestParam(required = false) @Nullable Integer kaart,
            @RequestParam(required = false) @Nullable Integer stapel,
            HttpServletRequest request) {
        var workshop = workshops.byHandle(handle).filter(evening -> isDesk(evening, request));
        if (workshop.isEmpty()) {
            return away("/geen-toegang");
        }
        var chosen = chosen(cards.of(workshop.get().id()), kaart, stapel);
        if (chosen.isEmpty()) {
            return away("/regie/" + workshop.get().handle() + "/stemkaarten");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stemkaarten.pdf\"")
                .body(sheets.print(workshop.get(), chosen));
    }

    private List<CardSheets.Printed> chosen(List<SeatCard> all, @Nullable Integer card, @Nullable Integer pile) {
        var like = all.stream()
                .filter(one -> pile != null && one.number().value() == pile)
                .map(SeatCard::pile)
                .findFirst();
        return all.stream()
                .filter(one -> one.state() == CardState.UNUSED)
                .filter(one -> card == null || one.number().value() == card)
                .filter(one -> pile == null || like.filter(one.pile()::equals).isPresent())
                .flatMap(one -> cards.secret(one).stream()
                        .map(secret ->
                                new CardSheets.Printed(one.number(), one.pile().name(), secret)))
                .toList();
    }

    private boolean isDesk(WorkshopView workshop, HttpServletRequest request) {
        var seat = workshop.deskSeat();
        Optional<Scope> scope =
                Cookies.secretOf(request.getCookies(), seat).flatMap(secret -> seats.scopeOf(seat, secret));
        return scope.filter(Scope::isStaff)
                .filter(desk -> desk.evening().equals(workshop.id()))
                .isPresent();
    }

    private static ResponseEntity<byte[]> away(String to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
