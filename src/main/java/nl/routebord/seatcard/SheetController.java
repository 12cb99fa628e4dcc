package nl.routebord.seatcard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.routebord.access.Audit;
import nl.routebord.print.Pdf;
import nl.routebord.workshop.DeskCookie;
import org.jspecify.annotations.Nullable;
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

    private final DeskCookie desks;
    private final Cards cards;
    private final CardSheets sheets;
    private final Audit audit;

    SheetController(DeskCookie desks, Cards cards, CardSheets sheets, Audit audit) {
        this.audit = audit;
        this.desks = desks;
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
        var desk = desks.desk(handle, request);
        if (desk.isEmpty()) {
            return Pdf.away("/geen-toegang");
        }
        var workshop = desk.get().workshop();
        var chosen = chosen(cards.of(workshop.id()), kaart, stapel);
        if (chosen.isEmpty()) {
            return Pdf.away("/regie/" + workshop.handle() + "/stemkaarten");
        }
        audit.note(desk.get().scope(), "seatcard.print", "evening", workshop.id());
        return Pdf.answer(sheets.print(workshop, chosen), "stemkaarten.pdf");
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
}
