package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/** How many hidden cards were mended by their writers, above the cards of the desk; nothing where there are none. */
public final class LookAgain extends Paragraph {

    private final Span words = new Span();

    private final boolean asides;

    /** Of cards; not shown until the first {@link #show}. */
    public LookAgain() {
        this(false);
    }

    /** {@code asides} true where it is about words beside something. */
    public LookAgain(boolean asides) {
        this.asides = asides;
        addClassNames("note", "adapt");
        add(Icon.EYE.create(), words);
        Html.hide(this, true);
    }

    /** Of all cards of the board; null for a card that is not hidden. */
    public void show(Stream<@Nullable Hidden> hidden) {
        var mended = hidden.filter(Objects::nonNull).filter(one -> one.mended()).count();
        Html.text(
                words,
                asides
                        ? Words.say("workshop.aside.lookTotal", Map.of("n", mended))
                        : Words.say("workshop.hidden.lookTotal", Map.of("n", mended)));
        Html.hide(this, mended == 0);
    }
}
