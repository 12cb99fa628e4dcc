package nl.routebord.report;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.routebord.shell.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A plain web page, node by node: nothing somebody typed is ever read as markup, and no script stands in it. */
public final class Page {

    private final Document document;
    private final Element body;

    /** An empty page under this title, with the style sheet of this name. */
    public Page(String title, String sheet) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        var html = document.createElement("html");
        html.setAttribute("lang", Words.DUTCH.getLanguage());
        document.appendChild(html);
        var head = in(html, "head", "");
        in(head, "meta", "").setAttribute("charset", "utf-8");
        var view = in(head, "meta", "");
        view.setAttribute("name", "viewport");
        view.setAttribute("content", "width=device-width, initial-scale=1");
        in(head, "title", "", title);
        for (var name : new String[] {"tokens", "base", sheet}) {
            var link = in(head, "link", "");
            link.setAttribute("rel", "stylesheet");
            link.setAttribute("href", "/styles/" + name + ".css");
        }
        body = in(html, "body", sheet);
    }

    /** What everything else goes into. */
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

    /** A way to another page. */
    public void link(Element parent, String name, String to, String words) {
        in(parent, "a", name, words).setAttribute("href", to);
    }

    /** The page as a browser reads it. */
    public String html() {
        try {
            var writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var html = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(html));
            return "<!DOCTYPE html>\n" + html;
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
