package nl.routebord.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.routebord.shell.Words;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document to print, node by node: nothing somebody typed is ever read as markup. Always in Dutch, as the hall is, and dressed
 * by a style sheet in {@code print/}.
 */
public final class Paper {

    private final Document document;
    private final Element body;

    /**
     * An empty document.
     *
     * @param title what a reader of PDF shows above it
     * @param author whose paper it is
     * @param subject what it is for, in one sentence
     * @param sheet the style sheet, for example {@code stemkaarten.css}
     */
    public Paper(String title, String author, String subject, String sheet) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        var html = document.createElement("html");
        html.setAttribute("lang", Words.DUTCH.getLanguage());
        document.appendChild(html);
        var head = in(html, "head", "");
        in(head, "title", "", title);
        meta(head, "author", author);
        meta(head, "subject", subject);
        meta(head, "description", subject);
        in(head, "style", "", style("vel.css") + style(sheet));
        body = in(html, "body", "");
    }

    public Element body() {
        return body;
    }

    /** A new element at the end of this one; {@code name} is its class, empty for none. */
    public Element in(Element parent, String tag, String name) {
        var element = document.createElement(tag);
        if (!name.isEmpty()) {
            element.setAttribute("class", name);
        }
        parent.appendChild(element);
        return element;
    }

    /** A new element with this text. */
    public Element in(Element parent, String tag, String name, String text) {
        var element = in(parent, tag, name);
        element.setTextContent(text);
        return element;
    }

    /** A picture that is in the document itself, and what it is for who cannot see it. */
    public Element picture(Element parent, String name, String data, String instead) {
        var picture = in(parent, "img", name);
        picture.setAttribute("src", data);
        picture.setAttribute("alt", instead);
        return picture;
    }

    /** The words of a key in the language of paper. */
    public static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, key, places);
    }

    Document document() {
        return document;
    }

    private void meta(Element head, String name, String content) {
        var meta = in(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static String style(String sheet) {
        try {
            return new ClassPathResource("print/" + sheet).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(sheet, missing);
        }
    }
}
