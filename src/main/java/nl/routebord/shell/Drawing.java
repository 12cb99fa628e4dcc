package nl.routebord.shell;

import com.vaadin.flow.component.Svg;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A drawing that grows with its place. Flow writes the names of attributes in small letters, and a {@code viewBox} then is none;
 * so a drawing is written as XML, whose writer sees to it that no word of a person becomes a tag.
 */
public final class Drawing {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /** In units of its own, which the style sheet stretches. Hidden from screen readers: an equal list stands beside it. */
    public Drawing(int wide, int high) {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
            xml.writeStartElement("svg");
            xml.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
            xml.writeAttribute("viewBox", "0 0 " + wide + " " + high);
            xml.writeAttribute("aria-hidden", "true");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A shape, with names and values of its attributes in turn. */
    public Drawing shape(String tag, Object... attributes) {
        return put(tag, null, attributes);
    }

    /** Words at a point. */
    public Drawing words(double x, double y, String css, String words) {
        return put("text", words, "x", Math.round(x), "y", Math.round(y), "class", css);
    }

    /** Opens a group, such as a marker; {@link #end} closes it. */
    public Drawing begin(String tag, Object... attributes) {
        try {
            xml.writeStartElement(tag);
            attributes(attributes);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** More attributes of what was begun last. */
    public Drawing with(Object... attributes) {
        try {
            attributes(attributes);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Drawing end() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The finished drawing; nothing can be added afterwards. */
    public Svg component() {
        try {
            xml.writeEndElement();
            xml.close();
            return new Svg(out.toString());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Drawing put(String tag, @Nullable String text, Object... attributes) {
        begin(tag, attributes);
        try {
            if (text != null) {
                xml.writeCharacters(text);
            }
            return end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at].toString(), attributes[at + 1].toString());
        }
    }
}
