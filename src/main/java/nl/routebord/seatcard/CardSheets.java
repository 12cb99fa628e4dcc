package nl.routebord.seatcard;

import java.util.List;
import java.util.Map;
import nl.routebord.print.Paper;
import nl.routebord.print.Pdf;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.WorkshopView;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Prints cards on A4, {@link #ON_A_SHEET} on a sheet, with lines to cut along ({@code print/stemkaarten.css}). */
@Component
class CardSheets {

    static final int ON_A_SHEET = 8;

    private final PublicAddress address;

    CardSheets(PublicAddress address) {
        this.address = address;
    }

    /** One card on paper; {@code pile} may be empty. */
    record Printed(CardNumber number, String pile, String secret) {

        /** The secret is not for a log. */
        @Override
        public String toString() {
            return "card " + number;
        }
    }

    byte[] print(WorkshopView workshop, List<Printed> cards) {
        var paper = new Paper(
                Paper.say("seatcard.print.title", Map.of("title", workshop.title())),
                workshop.municipality(),
                what(),
                "stemkaarten.css");
        int sheets = (cards.size() + ON_A_SHEET - 1) / ON_A_SHEET;
        for (int sheet = 0; sheet < sheets; sheet++) {
            var page = paper.in(paper.body(), "div", "sheet");
            paper.in(page, "h1", "", Paper.say("seatcard.print.sheet", Map.of("n", sheet + 1, "of", sheets)));
            cards.stream()
                    .skip((long) sheet * ON_A_SHEET)
                    .limit(ON_A_SHEET)
                    .forEach(card -> card(paper, page, workshop, card));
        }
        return Pdf.of(paper);
    }

    private void card(Paper paper, Element page, WorkshopView workshop, Printed card) {
        var box = paper.in(page, "div", "card");
        var words = paper.in(box, "div", "words");
        paper.in(words, "h2", "", card.number().toString());
        if (!card.pile().isEmpty()) {
            paper.in(words, "p", "pile", card.pile());
        }
        paper.in(words, "p", "what", what());
        paper.picture(
                box,
                "qr",
                CardQr.picture(address.base() + "/z/" + card.secret()),
                Paper.say("seatcard.print.qr", Map.of("card", card.number().toString())));
        paper.in(box, "p", "where", address.spoken());
        paper.in(
                box,
                "p",
                "evening",
                Paper.say(
                        "seatcard.print.evening",
                        Map.of("municipality", workshop.municipality(), "title", workshop.title())));
    }

    private static String what() {
        return Paper.say("seatcard.print.what", Map.of());
    }
}
