package nl.routebord.seatcard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.routebord.shell.Words;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.WorkshopView;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The document of the sheets, node by node: nothing somebody typed is ever read as markup. Always in Dutch, as the hall is. */
final class CardPage {

    private final WorkshopView workshop;
    private final PublicAddress address;
    private final Document document;

    CardPage(WorkshopView workshop, PublicAddress address) {
        this.workshop = workshop;
        this.address = address;
        try {
            this.document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Document of(List<CardSheets.Printed> cards) {
        var html = document.createElement("html");
        html.setAttribute("lang", "nl");
        document.appendChild(html);
        var title = say("seatcard.print.title", Map.of("title", workshop.title()));
        var head = in(html, "head", "");
        in(head, "title", "").setTextContent(title);
        meta(head, "author", workshop.municipality());
        meta(head, "subject", say("seatcard.print.what", Map.of()));
        meta(head, "description", say("seatcard.print.what", Map.of()));
        in(head, "style", "").setTextContent(style());
        var body = in(html, "body", "");
        int sheets = (cards.size() + CardSheets.ON_A_SHEET - 1) / CardSheets.ON_A_SHEET;
        for (int sheet = 0; sheet < sheets; sheet++) {
            var page = in(body, "div", "sheet");
            in(page, "h1", "").setTextContent(say("seatcard.print.sheet", Map.of("n", sheet + 1, "of", sheets)));
            cards.stream()
                    .skip((long) sheet * CardSheets.ON_A_SHEET)
                    .limit(CardSheets.ON_A_SHEET)
                    .forEach(card -> card(page, card));
        }
        return document;
    }

    private void card(Element page, CardSheets.Printed card) {
        var box = in(page, "div", "card");
        var words = in(box, "div", "words");
        in(words, "h2", "").setTextContent(card.number().toString());
        if (!card.pile().isEmpty()) {
            in(words, "p", "pile").setTextContent(card.pile());
        }
        in(words, "p", "what").setTextContent(say("seatcard.print.what", Map.of()));
        var picture = in(box, "img", "qr");
        picture.setAttribute("src", CardQr.picture(address.base() + "/z/" + card.secret()));
        picture.setAttribute(
                "alt", say("seatcard.print.qr", Map.of("card", card.number().toString())));
        in(box, "p", "where").setTextContent(address.spoken());
        in(box, "p", "evening")
                .setTextContent(say(
                        "seatcard.print.evening",
                        Map.of("municipality", workshop.municipality(), "title", workshop.title())));
    }

    private void meta(Element head, String name, String content) {
        var meta = in(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element in(Element parent, String tag, String name) {
        var element = document.createElement(tag);
        if (!name.isEmpty()) {
            element.setAttribute("class", name);
        }
        parent.appendChild(element);
        return element;
    }

    private static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, key, places);
    }

    private static String style() {
        try {
            return new ClassPathResource("print/stemkaarten.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
