package nl.routebord.screens;

import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import nl.routebord.shell.Mold;
import org.jspecify.annotations.Nullable;

/** What a browser makes of something that the server draws once, see {@link Mold}: here the copy at the first thing. */
final class Molds {

    private Molds() {}

    /** This value of a form, as it reads in the first copy where the form stands in a mold. */
    static @Nullable String filled(Element form, @Nullable String value) {
        for (var at = form; at != null; at = at.getParent()) {
            if (value != null && "rb-mold".equals(at.getTag()) && at.getParent() != null) {
                var name = at.getAttribute("name");
                return value.replace(
                        Mold.ITEM,
                        below(at.getParent())
                                .filter(one -> !one.isTextNode() && name.equals(one.getAttribute("data-mold")))
                                .map(one -> one.getAttribute("data-item"))
                                .findFirst()
                                .orElse(Mold.ITEM));
            }
        }
        return value;
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(Molds::below));
    }
}
